import {
  type GithubDouble,
  githubDouble,
  type GithubDoubleOptions,
  type TokenOptions,
} from '../../src/index.ts';

/** A client as plain as can be: what it sends is what the double gets. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One field of the answer, whatever it is. */
export function field(reply: Reply, name: string): unknown {
  return (reply.body as Record<string, unknown>)[name];
}

export function idOf(reply: Reply): string {
  return String(field(reply, 'id'));
}

export interface ClientOptions {
  readonly apiUrl: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function client({ apiUrl, token, headers = {} }: ClientOptions) {
  return async (method: string, path: string, body?: unknown): Promise<Reply> => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'user-agent': 'a test',
        'x-github-api-version': '2022-11-28',
        accept: 'application/vnd.github+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text.startsWith('{') || text.startsWith('[') ? (JSON.parse(text) as unknown) : text,
    };
  };
}

export interface Opened extends AsyncDisposable {
  readonly github: GithubDouble;
  readonly call: ReturnType<typeof client>;
}

/** A double and a client that may do what the token may. */
export async function opened(
  options: GithubDoubleOptions = {},
  token: TokenOptions = {},
): Promise<Opened> {
  const github = await githubDouble(options);
  return {
    github,
    call: client({ apiUrl: github.apiUrl, token: github.token(token) }),
    [Symbol.asyncDispose]: () => github.close(),
  };
}
