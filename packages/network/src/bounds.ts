import { NoAnswer } from './no-answer.ts';

export interface Bounds {
  /** Decompressed. */
  readonly maximumBytes: number;
  /** From the connection to the last byte. Milliseconds. */
  readonly timeout: number;
}

/** Gives an exchange a time, and whatever ends it the form of `NoAnswer`. */
export async function withinTime<T>(
  timeout: number,
  exchange: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(timeout);
  try {
    return await exchange(signal);
  } catch (error) {
    const reason = error instanceof NoAnswer ? error : NoAnswer.from(error);
    if (!signal.aborted) throw reason;
    const { proxy } = reason;
    throw new NoAnswer(`no answer within ${timeout / 1000} s`, { proxy });
  }
}

/** All of a body, where it is not longer than it may be; else rejects with `NoAnswer`. */
export async function wholeBody(
  body: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maximumBytes)
      throw new NoAnswer(`the answer is longer than ${maximumBytes} bytes`, { isOversized: true });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
