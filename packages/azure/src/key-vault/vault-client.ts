import { AzureError } from '../azure-error.ts';
import { scopeOf } from '../cloud/cloud.ts';
import { bearerChallenge } from '../http/challenge.ts';
import { field, numberField, parseJson, textField } from '../http/json.ts';
import { reach } from '../http/reach.ts';
import type { AzureAnswer, Send } from '../http/send.ts';
import type { Tokens } from '../token/tokens.ts';
import { explainVault } from './explain.ts';
import type { SecretReference } from './secret-reference.ts';

/** learn.microsoft.com/rest/api/keyvault/secrets/get-secret/get-secret; the version that every cloud has. */
const API_VERSION = '7.4';

/** What a vault says of a secret. Times are milliseconds since 1970. */
export interface StoredSecret {
  /** Secret. */
  readonly value: string;
  readonly enabled: boolean;
  readonly notBefore: number | undefined;
  readonly expiresAt: number | undefined;
}

export interface VaultOptions {
  readonly send: Send;
  readonly tokens: Tokens;
  readonly vault: string;
  /** Of the cloud: `vault.azure.net` */
  readonly suffix: string;
  /** Where it answers, for tests; `https://<vault>.<suffix>` without it. */
  readonly origin?: string;
}

/** Requests to one vault in the name of one identity. */
export class VaultClient {
  readonly #options: VaultOptions;
  readonly #host: string;
  readonly #origin: string;
  #scope: Promise<string> | undefined;

  constructor(options: VaultOptions) {
    const { vault, suffix, origin } = options;
    this.#options = options;
    this.#host = `${vault}.${suffix}`;
    this.#origin = origin ?? `https://${this.#host}`;
  }

  /** @throws AzureError where the vault refuses it, with a remedy */
  async get({ vault, name, version }: SecretReference): Promise<StoredSecret> {
    const path = version === undefined ? name : `${name}/${version}`;
    const answer = await this.#ask(`/secrets/${path}`);
    if (answer.status !== 200)
      throw await explainVault(answer, { vault, name }, () => this.#names().catch(() => []));
    return read(answer, `${vault}/${name}`);
  }

  /** Of the first secrets, where the identity may list them. */
  async #names(): Promise<readonly string[]> {
    const { text } = await this.#ask('/secrets');
    const entries = field(parseJson(text), 'value');
    if (!Array.isArray(entries)) return [];
    return entries.map((entry) => (textField(entry, 'id') ?? '').split('/').at(-1) ?? '');
  }

  async #ask(path: string): Promise<AzureAnswer> {
    const url = `${this.#origin}${path}?api-version=${API_VERSION}`;
    const { token } = await this.#options.tokens.get(await this.#scopeAsked(url));
    const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
    return this.#send(url, headers);
  }

  /** What the vault wants tokens for; asked once, without a token. */
  #scopeAsked(url: string): Promise<string> {
    this.#scope ??= this.#send(url, { accept: 'application/json' }).then((answer) =>
      this.#readChallenge(answer),
    );
    return this.#scope;
  }

  /**
   * The challenge names the resource that the token must be for. It has to be the vault's own domain, so that nobody who
   * answers in its place gets a token for something else
   * (learn.microsoft.com/azure/key-vault/general/authentication-requests-and-responses).
   */
  #readChallenge({ status, headers }: AzureAnswer): string {
    const parameters = bearerChallenge(headers['www-authenticate'])?.parameters;
    const resource =
      parameters?.get('resource') ?? parameters?.get('scope')?.replace(/\/\.default$/u, '');
    if (status === 401 && resource !== undefined && URL.canParse(resource)) {
      const { protocol, hostname } = new URL(resource);
      const isDomain = hostname.includes('.') && this.#host.endsWith(`.${hostname}`);
      if (protocol === 'https:' && isDomain) return scopeOf(resource);
    }
    throw new AzureError(`${this.#host} does not answer as a vault (status ${status})`, {
      status,
      remedy:
        'No token was sent. Something between the runner and the vault answers instead: look at the proxy and the name',
    });
  }

  async #send(url: string, headers: Readonly<Record<string, string>>): Promise<AzureAnswer> {
    const request = { method: 'GET', url, headers } as const;
    return reach(this.#options.send, request, {
      name: `The vault ${this.#host}`,
      remedy:
        'Look at its name: `az keyvault list --output table`. A vault with only private endpoints needs a runner in its network',
    });
  }
}

function read(answer: AzureAnswer, what: string): StoredSecret {
  const body = parseJson(answer.text);
  const value = field(body, 'value');
  if (typeof value !== 'string')
    throw new AzureError(`The answer about the secret ${what} is not a vault's`, {
      status: answer.status,
    });
  const attributes = field(body, 'attributes');
  return {
    value,
    enabled: field(attributes, 'enabled') !== false,
    notBefore: time(attributes, 'nbf'),
    expiresAt: time(attributes, 'exp'),
  };
}

/** Of seconds since 1970. */
function time(attributes: unknown, name: string): number | undefined {
  const seconds = numberField(attributes, name);
  return seconds === undefined ? undefined : seconds * 1000;
}
