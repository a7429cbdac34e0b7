import { type Bounds, withinTime, wholeBody } from './bounds.ts';
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

/**
 * Reads the whole answer within a time and a size, so that what comes after cannot hang or overflow. Rejects with
 * `NoAnswer`.
 */
export function bounded(send: Fetch, { maximumBytes, timeout }: Bounds): Fetch {
  return (url, init) =>
    withinTime(timeout, async (signal) => {
      const answer = await send(url, { ...init, signal });
      const whole = new Response(await bodyOf(answer, maximumBytes), {
        status: answer.status,
        statusText: answer.statusText,
        headers: answer.headers,
      });
      Object.defineProperty(whole, 'url', { value: answer.url });
      return whole;
    });
}

async function bodyOf({ body, status }: Response, maximumBytes: number): Promise<Buffer | null> {
  if (body === null) return null;
  const whole = await wholeBody(body, maximumBytes);
  // The Fetch standard allows no body, not even an empty one, beside these.
  return [204, 205, 304].includes(status) ? null : whole;
}
