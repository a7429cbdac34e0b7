import type { Clock } from '@gatehouse/network';
import { AzureError } from '../azure-error.ts';
import { parseJson, textField } from '../http/json.ts';
import type { AzureAnswer, Send } from '../http/send.ts';
import { readToken } from './lifetime.ts';
import type { AccessToken, Tokens } from './tokens.ts';

/** The same on every virtual machine: learn.microsoft.com, "How to use managed identities to acquire an access token". */
export const IMDS = 'http://169.254.169.254';

const MARGIN = 5 * 60_000;

export interface ManagedIdentityOptions {
  readonly send: Send;
  readonly clock: Clock;
  readonly endpoint?: string;
  /** Of a user-assigned identity; without it the machine's own. */
  readonly clientId?: string | undefined;
}

/** Tokens of the identity that Azure has given to the virtual machine. */
export class ManagedIdentity implements Tokens {
  readonly #options: ManagedIdentityOptions;
  readonly #tokens = new Map<string, AccessToken>();

  constructor(options: ManagedIdentityOptions) {
    this.#options = options;
  }

  async get(scope: string): Promise<AccessToken> {
    const { send, clock, endpoint = IMDS, clientId } = this.#options;
    const known = this.#tokens.get(scope);
    if (known && known.expiresAt - MARGIN > clock.now()) return known;
    const url = new URL('/metadata/identity/oauth2/token', endpoint);
    url.searchParams.set('api-version', '2018-02-01');
    // This endpoint knows resources, not scopes.
    url.searchParams.set('resource', scope.replace(/\/\.default$/u, ''));
    if (clientId !== undefined) url.searchParams.set('client_id', clientId);
    const answer = await this.#ask(send, url.href);
    const token = read(answer, clock.now());
    this.#tokens.set(scope, token);
    return token;
  }

  async #ask(send: Send, url: string): Promise<AzureAnswer> {
    try {
      return await send({ method: 'GET', url, headers: { metadata: 'true' } });
    } catch (cause) {
      throw new AzureError(
        'this machine has no managed identity: its metadata service does not answer',
        {
          remedy:
            'auth-type: IDENTITY is for self-hosted runners on Azure; elsewhere leave it out and give client-id and tenant-id',
          cause,
        },
      );
    }
  }
}

function read({ status, text }: AzureAnswer, now: number): AccessToken {
  const answer = parseJson(text);
  const token = readToken(answer, now);
  if (status === 200 && token !== undefined) return token;
  const said = textField(answer, 'error_description') ?? `status ${status}`;
  throw new AzureError(`the managed identity got no token: ${said}`, {
    status,
    ...(textField(answer, 'error') !== undefined && { code: textField(answer, 'error') ?? '' }),
    remedy:
      'Assign an identity to the virtual machine; where it has several, name one by client-id',
  });
}
