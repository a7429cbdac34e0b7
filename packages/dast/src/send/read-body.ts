import type { Readable } from 'node:stream';
import { MAX_BODY } from '../exchange/index.ts';
import { decoded } from './decoded.ts';

export interface ReceivedBody {
  /** The beginning, at the most `MAX_BODY`. */
  readonly bytes: Uint8Array;
  /** At least so many bytes there are. */
  readonly size: number;
  /** Why the rest was not read; undefined where this is all. */
  readonly cut: string | undefined;
}

/** Reads what rules will look at, and not a byte more: the rest of a response is its server's affair. */
export async function readBody(body: Readable, codings: readonly string[]): Promise<ReceivedBody> {
  const stream = decoded(body, codings) ?? body;
  const chunks: Buffer[] = [];
  let size = 0;
  let cut: string | undefined;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BODY) continue;
      cut = `longer than ${MAX_BODY} bytes`;
      break;
    }
  } catch (error) {
    // A body that breaks off is a body: what arrived is judged, and that it broke off is said.
    cut = error instanceof Error ? error.message : 'broken off';
  } finally {
    stream.destroy();
    body.destroy();
  }
  return { bytes: Buffer.concat(chunks).subarray(0, MAX_BODY), size, cut };
}
