import { listen } from '../github/server.ts';

/** What a double was asked. */
export interface AzureExchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface AzureReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Becomes JSON unless it is a text. */
  readonly body: unknown;
}

/** A server on loopback that keeps what it was asked. */
export interface AzureServer extends AsyncDisposable {
  /** `http://127.0.0.1:12345` */
  readonly url: string;
  readonly requests: readonly AzureExchange[];
  /** Answers the next requests so, one each, before anything else is looked at; `reset` breaks the connection. */
  fail(...replies: readonly (AzureReply | 'reset')[]): void;
}

export async function azureServer(
  answer: (exchange: AzureExchange, url: string) => AzureReply | Promise<AzureReply>,
): Promise<AzureServer> {
  const requests: AzureExchange[] = [];
  const failures: (AzureReply | 'reset')[] = [];
  let origin = '';
  const listener = await listen(async ({ method, target, headers, text }) => {
    const exchange = { method, url: new URL(target, origin), headers, body: text };
    requests.push(exchange);
    const reply = failures.shift() ?? (await answer(exchange, origin));
    if (reply === 'reset') return undefined;
    const { status, headers: more, body } = reply;
    const isText = typeof body === 'string';
    return {
      status,
      headers: { 'content-type': isText ? 'text/plain' : 'application/json', ...more },
      content: isText ? body : JSON.stringify(body),
    };
  });
  origin = listener.origin;
  return {
    url: origin,
    requests,
    fail: (...replies) => {
      failures.push(...replies);
    },
    [Symbol.asyncDispose]: () => listener.close(),
  };
}
