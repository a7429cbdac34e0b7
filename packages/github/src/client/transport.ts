import { NoAnswer } from './no-answer.ts';
import type { Proxies } from './proxy.ts';

/** What Octokit needs of the Fetch standard. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Node's own fetch, or undici's through proxies: it is heavy, and loaded only then. */
export async function chooseFetch(proxies: Proxies | undefined): Promise<Fetch> {
  if (proxies === undefined) return fetch;
  const { EnvHttpProxyAgent, fetch: undiciFetch } = await import('undici');
  const dispatcher = quietly(() => new EnvHttpProxyAgent({ ...proxies }));
  type Init = Parameters<typeof undiciFetch>[1];
  return async (url, init) =>
    (await undiciFetch(url, { ...init, dispatcher } as Init)) as unknown as Response;
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
      if (signal.aborted) throw new NoAnswer(`no answer within ${timeout / 1000} s`);
      throw error instanceof NoAnswer ? error : NoAnswer.from(error);
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

/** undici 6 warns on stderr that its agent is experimental; the version is pinned, and a reader could do nothing. */
function quietly<T>(make: () => T): T {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return make();
  } finally {
    process.emitWarning = emitWarning;
  }
}
