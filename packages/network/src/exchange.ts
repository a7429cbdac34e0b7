import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Bounds, wholeBody, withinTime } from './bounds.ts';
import { NoAnswer } from './no-answer.ts';

export interface Sent {
  readonly method: string;
  /** Absolute, http or https. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Sends a request once, without a proxy, and reads the whole answer within a time and a size; follows no redirect. By
 * Node's own client for HTTP: fetch compiles a parser of its own, and the process cannot end before that has, which takes
 * longer than all else that a short run does. Rejects with `NoAnswer`.
 */
export function exchange(sent: Sent, { maximumBytes, timeout }: Bounds): Promise<Answered> {
  return withinTime(timeout, async (signal) => {
    const answer = await begin(sent, signal);
    return {
      status: answer.statusCode ?? 0,
      headers: headersOf(answer),
      text: new TextDecoder().decode(await wholeBody(answer, maximumBytes)),
    };
  });
}

function begin(
  { method, url, headers, body }: Sent,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const address = new URL(url);
    if (address.username !== '' || address.password !== '')
      throw new NoAnswer(`nothing is sent to ${address.host} as a user of an address`);
    const request = address.protocol === 'http:' ? requestHttp : requestHttps;
    request(address, {
      method,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'gatehouse', ...headers },
      signal,
    })
      .on('response', resolve)
      .on('error', reject)
      // Without a word where a server would rather speak another protocol.
      .on('close', () => {
        reject(new NoAnswer('the connection was closed'));
      })
      .end(body);
  });
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
