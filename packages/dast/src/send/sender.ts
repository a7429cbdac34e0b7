import { withinTime } from '@gatehouse/network';
import type { Dispatcher } from 'undici';
import { bodyOfBytes, bodyOfText, Exchange, Fields, NO_BODY } from '../exchange/index.ts';
import { readBody } from './read-body.ts';

export interface Outgoing {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly url: URL;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
}

export interface Received {
  readonly exchange: Exchange;
  /** Why the body is not whole; undefined where it is. */
  readonly cut: string | undefined;
}

/** Sends one request, follows nothing. Rejects with `NoAnswer`. */
export type Sender = (request: Outgoing, signal: AbortSignal) => Promise<Received>;

export interface SenderOptions {
  /** Where connections come from; it decides which are made at all. */
  readonly dispatcher: Dispatcher;
  /** From the connection to the last byte: a server that dribbles does not hold a scan up. Milliseconds. */
  readonly timeout: number;
}

/** Names as written, repeated ones apart. The types of undici 6 misspell the option. */
const AS_THEY_CAME = { responseHeaders: 'raw' } as object;

export function senderOver({ dispatcher, timeout }: SenderOptions): Sender {
  return ({ method, url, fields, body = '' }, outer) =>
    withinTime(timeout, async (deadline) => {
      const response = await dispatcher.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: fields.flat(),
        ...(body !== '' && { body }),
        ...AS_THEY_CAME,
        signal: AbortSignal.any([outer, deadline]),
      });
      const answered = pairsOf(response.headers as unknown as readonly string[]);
      const received = await readBody(response.body, answered.all('content-encoding'));
      const sent = new Fields(fields.map(([name, value]) => ({ name, value })));
      const exchange = new Exchange(
        {
          method,
          url: url.href,
          fields: sent,
          body: body === '' ? NO_BODY : bodyOfText(body),
        },
        {
          status: response.statusCode,
          fields: answered,
          body: bodyOfBytes(received.bytes, answered.first('content-type'), received.size),
        },
      );
      return { exchange, cut: received.cut };
    });
}

/** undici gives names and values in turn. */
function pairsOf(raw: readonly string[]): Fields {
  const fields = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    fields.push({ name: raw[index] ?? '', value: raw[index + 1] ?? '' });
  return new Fields(fields);
}
