import { UserError } from '@gatehouse/findings';
import { bounded, NoAnswer, type Fetch, type Redact, redactor } from '@gatehouse/network';
import { oneLine } from '../evidence/one-line.ts';
import { isThisMachine } from '../scope/special-address.ts';
import { readUrl } from '../scope/address.ts';

/** Of an application that logs in as itself (RFC 6749, 4.4). */
export interface ClientCredentials {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Separated by spaces. */
  readonly scope?: string;
}

export interface Token {
  readonly value: string;
  /** Seconds; undefined where the server does not say. */
  readonly lifetime: number | undefined;
}

const BOUNDS = { maximumBytes: 256 * 1024, timeout: 30_000 };

/**
 * Gets a token. The secret goes by the header that every server must take (2.3.1); no redirect is followed with it.
 *
 * @throws UserError without an answer, with a refusal, or with an answer that holds no bearer token
 */
export async function obtainToken(send: Fetch, client: ClientCredentials): Promise<Token> {
  const url = readUrl(client.tokenUrl, 'auth: the token URL');
  if (url.protocol !== 'https:' && !isThisMachine(url))
    throw new UserError('auth: the token URL is not https: the secret could be read on its way');
  const basic = basicOf(client);
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  if (client.scope !== undefined) body.set('scope', client.scope);
  let answer: Response;
  try {
    answer = await bounded(send, BOUNDS)(url.href, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        authorization: `Basic ${basic}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: body.toString(),
    });
  } catch (cause) {
    if (!(cause instanceof NoAnswer)) throw cause;
    throw new UserError(`auth: no token from ${url.host}: ${cause.message}`, { cause });
  }
  const redact = redactor(secretsOfClient(client));
  return readToken(answer.status, await answer.text(), url.host, redact);
}

/** What must not be shown. */
export function secretsOfClient(client: ClientCredentials): readonly string[] {
  return [client.clientSecret, basicOf(client)];
}

/** RFC 6749, 2.3.1: both are encoded before they are put together. */
function basicOf({ clientId, clientSecret }: ClientCredentials): string {
  const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
  return Buffer.from(pair).toString('base64');
}

function readToken(status: number, text: string, host: string, redact: Redact): Token {
  const { error, access_token, token_type, expires_in } = parse(text);
  if (status !== 200) {
    const why = typeof error === 'string' ? ` (${oneLine(redact(error), 100)})` : '';
    throw new UserError(`auth: ${host} answers ${status}${why} and no token`, {
      remedy: 'Are the client, its secret and the scope right?',
    });
  }
  const isBearer = typeof token_type === 'string' && token_type.toLowerCase() === 'bearer';
  // What has a space, a line break or no ASCII in it is no field (RFC 6750, 2.1).
  const isToken = typeof access_token === 'string' && /^[\x21-\x7e]+$/u.test(access_token);
  if (!isToken || !isBearer)
    throw new UserError(`auth: the answer of ${host} holds no bearer token`);
  return {
    value: access_token,
    lifetime: typeof expires_in === 'number' && expires_in > 0 ? expires_in : undefined,
  };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
