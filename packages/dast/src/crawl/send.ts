import { NoAnswer, type Fetch } from '@gatehouse/network';
import { bodyOfBytes, Exchange, Fields, MAX_BODY, NO_BODY, type Field } from '../exchange/index.ts';

/** Asks for a URL once: no redirect is followed. Rejects with `NoAnswer`. */
export type Send = (url: URL, fields: readonly Field[]) => Promise<Exchange>;

/**
 * By a fetch of the standard. Bodies are read up to `MAX_BODY`, decompressed, and no further. The standard joins fields
 * of one name with commas, `Set-Cookie` apart; those that hold no comma of their own are taken apart again.
 * @param timeout from the connection to the last byte that is read, in milliseconds
 */
export function sendBy(fetch: Fetch, timeout: number): Send {
  return async (url, fields) => {
    const signal = AbortSignal.timeout(timeout);
    try {
      const answer = await fetch(url.href, {
        method: 'GET',
        redirect: 'manual',
        headers: fields.map(({ name, value }) => [name, value]),
        signal,
      });
      const contentType = answer.headers.get('Content-Type') ?? undefined;
      const { bytes, size } = await readStart(answer);
      return new Exchange(
        { method: 'GET', url: url.href, fields: new Fields(fields), body: NO_BODY },
        {
          status: answer.status,
          fields: new Fields([...answer.headers].flatMap(apart)),
          body: bodyOfBytes(bytes, contentType, size),
        },
      );
    } catch (error) {
      if (signal.aborted) throw new NoAnswer(`no answer within ${timeout / 1000} s`);
      throw error instanceof NoAnswer ? error : NoAnswer.from(error);
    }
  };
}

/** Whose values have no comma, or whose comma begins another value: rules ask how often they are there. */
const WITHOUT_COMMA = new Set([
  'access-control-allow-credentials',
  'access-control-allow-origin',
  'content-security-policy',
  'content-security-policy-report-only',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
]);

function apart([name, value]: readonly [string, string]): readonly Field[] {
  if (!WITHOUT_COMMA.has(name)) return [{ name, value }];
  return value.split(',').map((each) => ({ name, value: each.trim() }));
}

/** One byte past what is kept says that there is more. */
async function readStart(answer: Response): Promise<{ bytes: Uint8Array; size: number }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the body.
  for await (const chunk of (answer.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MAX_BODY) break;
  }
  return { bytes: Buffer.concat(chunks), size };
}
