import type { AccessToken, AzureAnswer, AzureRequest, Send, Tokens } from '../src/index.ts';

export type Answering = AzureAnswer | Error | ((request: AzureRequest) => AzureAnswer);

/** An answer of a service's. */
export function answer(
  status: number,
  body: unknown = '',
  headers: Readonly<Record<string, string>> = {},
): AzureAnswer {
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) };
}

/**
 * Services that answer exactly the requests they are told of, `METHOD address`, each in turn, and the last of a list for
 * ever. Any other request fails the test.
 */
export function answering(routes: Readonly<Record<string, Answering | readonly Answering[]>>): {
  readonly send: Send;
  readonly requests: readonly AzureRequest[];
} {
  const requests: AzureRequest[] = [];
  const asked = new Map<string, number>();
  const send: Send = (request) => {
    requests.push(request);
    const name = `${request.method} ${request.url}`;
    const route = routes[name];
    if (route === undefined) return Promise.reject(new TypeError(`nobody expects ${name}`));
    const inTurn = Array.isArray(route) ? (route as readonly Answering[]) : [route as Answering];
    const turn = asked.get(name) ?? 0;
    asked.set(name, turn + 1);
    const found = inTurn[Math.min(turn, inTurn.length - 1)];
    if (found === undefined || found instanceof Error)
      return Promise.reject(found ?? new Error(`no answer for ${name}`));
    return Promise.resolve(typeof found === 'function' ? found(request) : found);
  };
  return { send, requests };
}

export const OBJECT_ID = '3f1c2b6a-9d4e-4c0a-8a77-0d5f3a1b2c3d';

/** A token whose claims can be read; nobody signs it. */
export function tokenFor(claims: Readonly<Record<string, unknown>>): string {
  const payload = Buffer.from(JSON.stringify(claims), 'utf8').toString('base64url');
  return `eyJhbGciOiJub25lIn0.${payload}.c2ln`;
}

/** Tokens for whatever is asked, and what was asked. */
export function tokensOf(): Tokens & { readonly scopes: readonly string[] } {
  const scopes: string[] = [];
  return {
    scopes,
    get(scope): Promise<AccessToken> {
      scopes.push(scope);
      const token = tokenFor({ aud: scope, oid: OBJECT_ID });
      return Promise.resolve({ token, expiresAt: 3600_000 });
    },
  };
}
