import type { Clock } from '@gatehouse/network';
import { AzureError } from '../azure-error.ts';
import { scopeOf } from '../cloud/cloud.ts';
import { claimsOf } from '../federation/claims.ts';
import { field, parseJson } from '../http/json.ts';
import { reach } from '../http/reach.ts';
import type { AzureAnswer, AzureRequest, Send } from '../http/send.ts';
import type { Tokens } from '../token/tokens.ts';
import { readArmRefusal } from './arm-refusal.ts';
import { explainArm } from './explain.ts';
import { sameHost } from './same-host.ts';

export interface ArmClientOptions {
  /** Retries what passes by itself. */
  readonly send: Send;
  /** Sends what must not happen twice; without it `send` does. */
  readonly sendOnce?: Send;
  readonly clock: Clock;
  readonly tokens: Tokens;
  /** Of the cloud: `https://management.azure.com` */
  readonly resourceManager: string;
  /** What tokens for it are made out to; its address without it. */
  readonly audience?: string;
}

export interface ArmQuery {
  readonly apiVersion: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** More pages than that are a service that goes round in a circle. */
const MAX_PAGES = 200;

/** Requests to Azure Resource Manager in the name of one identity. */
export class ArmClient {
  readonly clock: Clock;
  readonly resourceManager: string;
  readonly #options: ArmClientOptions;

  constructor(options: ArmClientOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.resourceManager = options.resourceManager.replace(/\/+$/u, '');
  }

  /**
   * The address of a path, as `armPath` makes it.
   *
   * @param path `/subscriptions/…`
   */
  url(path: string, { apiVersion, query = {} }: ArmQuery): string {
    const parameters = new URLSearchParams({ 'api-version': apiVersion, ...query });
    return `${this.resourceManager}${path}?${parameters.toString()}`;
  }

  /** @throws AzureError for every answer that is not a success, with a remedy */
  async get(path: string, query: ArmQuery): Promise<unknown> {
    const answer = await this.send({ method: 'GET', url: this.url(path, query) });
    return parseJson(answer.text);
  }

  /** For what may be asked twice, as listing credentials; see `start` for the rest. */
  async post(path: string, query: ArmQuery, body?: unknown): Promise<unknown> {
    const answer = await this.send(postOf(this.url(path, query), body));
    return parseJson(answer.text);
  }

  /** Begins what must not begin twice, and gives the answer as it is: 202 is for `whenDone`. */
  async start(path: string, query: ArmQuery, body?: unknown): Promise<AzureAnswer> {
    const { sendOnce, send } = this.#options;
    return this.#sendBy(sendOnce ?? send, postOf(this.url(path, query), body));
  }

  /** All entries of a list, over its pages. */
  async list(path: string, query: ArmQuery): Promise<readonly unknown[]> {
    const entries: unknown[] = [];
    let next: unknown = this.url(path, query);
    for (let page = 0; typeof next === 'string' && next !== ''; page++) {
      if (page === MAX_PAGES)
        throw new AzureError(`The list ${path} has no end: more than ${MAX_PAGES} pages`);
      const { text } = await this.send({ method: 'GET', url: next });
      const body = parseJson(text);
      const value = field(body, 'value');
      if (Array.isArray(value)) for (const entry of value as unknown[]) entries.push(entry);
      next = field(body, 'nextLink');
    }
    return entries;
  }

  /**
   * One request with the token of this identity, only ever to Azure Resource Manager itself, also where an answer of its
   * own names the address.
   */
  async send(request: AzureRequest): Promise<AzureAnswer> {
    return this.#sendBy(this.#options.send, request);
  }

  async #sendBy(send: Send, request: AzureRequest): Promise<AzureAnswer> {
    if (!sameHost(request.url, this.resourceManager))
      throw new AzureError('Azure Resource Manager names an address on another host', {
        remedy: 'The token was not sent there. Look at the proxy, and at the cloud that is set',
      });
    const { tokens, audience = this.resourceManager } = this.#options;
    const { token } = await tokens.get(scopeOf(audience));
    const headers = {
      accept: 'application/json',
      ...request.headers,
      authorization: `Bearer ${token}`,
    };
    const answer = await reach(send, { ...request, headers });
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw explainArm(readArmRefusal(answer), { objectId: claimsOf(token).text('oid') });
  }
}

function postOf(url: string, body: unknown): AzureRequest {
  if (body === undefined) return { method: 'POST', url };
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', url, headers, body: JSON.stringify(body) };
}
