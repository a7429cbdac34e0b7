import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** So many one within the other are an attack on whoever unpacks them. */
const MOST_CODINGS = 3;

/**
 * Takes the codings of `Content-Encoding` off a body (RFC 9110 §8.4); undefined where one is not known, and the body is
 * only the bytes it came as. Whoever reads counts what comes out, and stops: a small body may hold a large one.
 */
export function decoded(body: Readable, codings: readonly string[]): Readable | undefined {
  const wanted = codings
    .flatMap((value) => value.toLowerCase().split(','))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  const decoders = wanted.toReversed().map(decoderFor);
  if (decoders.length > MOST_CODINGS) return undefined;
  let stream = body;
  for (const decoder of decoders) {
    if (decoder === undefined) return undefined;
    const from = stream;
    from.once('error', (error) => decoder.destroy(error));
    decoder.once('close', () => from.destroy());
    stream = from.pipe(decoder);
  }
  return stream;
}

function decoderFor(coding: string) {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
