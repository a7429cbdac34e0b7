import { NoAnswer } from './no-answer.ts';
import { type Proxies, proxyFor } from './proxy.ts';

/** What Octokit needs of the Fetch standard. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Node's own fetch, or undici's through proxies: it is heavy, and loaded only then. Rejects also with `NoAnswer`. */
export async function chooseFetch(proxies: Proxies | undefined): Promise<Fetch> {
  if (proxies === undefined) return fetch;
  // By way of a module of ours: a bundle hands over the names of a CommonJS one only where they are imported statically.
  const { fetchThrough } = await import('./proxy-dispatcher.ts');
  const send = fetchThrough(proxies);
  return async (url, init) => {
    try {
      return await send(url, init);
    } catch (error) {
      throw NoAnswer.from(error, proxyFor(url, proxies)?.host);
    }
  };
}

export interface Bounds {
  /** Decompressed. */
  readonly maximumBytes: number;
  /** From the connection to the last byte. Milliseconds. */
  readonly timeout: number;
}

/**
 * Reads the whole answer within a time and a size, so that what comes after cannot hang or overflow. Rejects with
 * `NoAnswer`.
 */
export function bounded(send: Fetch, { maximumBytes, timeout }: Bounds): Fetch {
  return async (url, init) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      const answer = await send(url, { ...init, signal });
      const body = await readBody(answer, maximumBytes);
      const whole = new Response(body, {
        status: answer.status,
        statusText: answer.statusText,
        headers: answer.headers,
      });
      Object.defineProperty(whole, 'url', { value: answer.url });
      return whole;
    } catch (error) {
      const reason = error instanceof NoAnswer ? error : NoAnswer.from(error);
      if (!signal.aborted) throw reason;
      const { proxy } = reason;
      throw new NoAnswer(`no answer within ${timeout / 1000} s`, { proxy });
    }
  };
}

async function readBody(answer: Response, maximumBytes: number): Promise<Uint8Array | null> {
  if (answer.body === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > maximumBytes)
      throw new NoAnswer(`the answer is longer than ${maximumBytes} bytes`, { isOversized: true });
    chunks.push(chunk);
  }
  // The Fetch standard allows no body, not even an empty one, beside these.
  return [204, 205, 304].includes(answer.status) ? null : Buffer.concat(chunks);
}
