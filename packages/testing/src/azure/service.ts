import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Fault, Faults } from '../github/faults.ts';
import { RequestLog, type RequestRecord } from '../github/request-log.ts';
import { listen, type Listener, type Message, type WireAnswer } from '../github/server.ts';
import { selfSigned } from '../certificates/index.ts';
import { ServiceRefusal } from './service-refusal.ts';
import { tlsFront } from './tls-front.ts';

export interface ServiceOptions {
  /** https, by a certificate of its own: see `certificate`. Plain http unless told. */
  readonly tls?: boolean;
  /**
   * The name by which clients know it, as `login.microsoftonline.com`: https, by a certificate for it. It resolves to
   * wherever the tests lead it: see `port`.
   */
  readonly host?: string;
  /** Milliseconds since 1970; the system's clock unless told. */
  readonly now?: () => number;
}

export interface ServiceRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, text and bytes as they are. */
  readonly body?: unknown;
}

/** What can go wrong between a client and a service; the body is the service's own unless told. */
export type ServiceFault = Omit<Fault, 'operation'>;

/** What the doubles of Azure's services have in common: a server on loopback, a record of requests, and faults. */
export abstract class Service implements AsyncDisposable {
  /** What clients sent that no service accepts from anybody; a test of a good client asserts that it is empty. */
  readonly violations: string[] = [];
  readonly now: () => number;
  readonly #tls: boolean;
  readonly #host: string | undefined;
  readonly #faults = new Faults();
  readonly #log = new RequestLog();
  #listener: Listener | undefined;
  #front: Listener | undefined;
  #certificate: string | undefined;

  constructor({ host, tls = host !== undefined, now = Date.now }: ServiceOptions) {
    this.now = now;
    this.#tls = tls;
    this.#host = host;
  }

  /** @throws ServiceRefusal */
  protected abstract answer(request: ServiceRequest): ServiceAnswer | Promise<ServiceAnswer>;

  /** What the service says where only a status is known. */
  protected abstract errorBody(status: number): unknown;

  /** What every answer carries, a scripted one too. */
  protected headers({ headers }: ServiceRequest): Readonly<Record<string, string>> {
    const client = headers['x-ms-client-request-id'];
    return {
      'x-ms-request-id': randomUUID(),
      ...(client === undefined ? {} : { 'x-ms-client-request-id': client }),
    };
  }

  async open(): Promise<void> {
    this.#listener = await listen((message) => this.#exchange(message));
    if (!this.#tls) return;
    const identity = selfSigned(this.#host);
    this.#front = await tlsFront(this.#listener.origin, identity);
    this.#certificate = identity.cert;
  }

  /** Without a slash at the end. */
  get origin(): string {
    return this.#host === undefined ? this.#address : `https://${this.#host}`;
  }

  /** Where it listens on loopback. */
  get port(): number {
    return Number(new URL(this.#address).port);
  }

  /** PEM, for NODE_EXTRA_CA_CERTS; where the double was opened with `tls`. */
  get certificate(): string {
    if (this.#certificate === undefined) throw new Error('The double does not speak TLS');
    return this.#certificate;
  }

  get requests(): readonly RequestRecord[] {
    return this.#log.records;
  }

  /** The most requests that were open at the same time. */
  get mostAtOnce(): number {
    return this.#log.mostAtOnce;
  }

  /** Something goes wrong, once unless told otherwise. */
  fail(fault: ServiceFault): void {
    this.#faults.add(fault);
  }

  async close(): Promise<void> {
    await this.#front?.close();
    await this.#listener?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  get #address(): string {
    const listener = this.#front ?? this.#listener;
    if (listener === undefined) throw new Error('The double is not open');
    return listener.origin;
  }

  async #exchange(message: Message): Promise<WireAnswer | undefined> {
    const { method, headers, text } = message;
    const { pathname: path, searchParams: query } = new URL(message.target, 'http://double');
    const finished = this.#log.open({
      method,
      path,
      query: Object.fromEntries(query),
      headers,
      operation: undefined,
      body: text,
      at: this.now(),
    });
    const fault = this.#faults.strike({ operation: undefined, method, path });
    if (fault?.delay !== undefined) await wait(fault.delay);
    const request = { method, path, query, headers, text };
    const answer =
      fault?.dropConnection === 'before'
        ? undefined
        : (this.#scripted(fault) ?? (await this.#answerOrRefusal(request)));
    const sent =
      answer && fault?.dropConnection === undefined
        ? onTheWire(answer, this.headers(request))
        : undefined;
    finished(sent?.status);
    return sent && fault?.truncate === true ? { ...sent, truncate: true } : sent;
  }

  #scripted(fault: Fault | undefined): ServiceAnswer | undefined {
    if (fault?.status === undefined) return undefined;
    const { status, headers = {}, body = this.errorBody(status) } = fault;
    return { status, headers, body };
  }

  async #answerOrRefusal(request: ServiceRequest): Promise<ServiceAnswer> {
    const violate = (words: string): void => {
      this.violations.push(`${request.method} ${request.path}: ${words}`);
    };
    try {
      return await this.answer(request);
    } catch (error) {
      if (error instanceof ServiceRefusal) {
        if (error.isAvoidable) violate(error.message);
        return error.answer;
      }
      // A mistake of the double or of a test, which must not look like a fault of the service.
      const words = error instanceof Error ? error.message : String(error);
      violate(`the double failed: ${words}`);
      return { status: 500, body: { message: words } };
    }
  }
}

function onTheWire(
  { status, headers = {}, body = '' }: ServiceAnswer,
  common: Readonly<Record<string, string>>,
): WireAnswer {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const type = isRaw ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const content = isRaw ? body : JSON.stringify(body);
  return { status, headers: { ...type, ...common, ...headers }, content };
}
