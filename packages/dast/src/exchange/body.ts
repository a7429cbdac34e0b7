import { charsetOf } from './media-type.ts';

/** Rules read so much of a body: what gives an application away stands in its first megabytes, and memory has an end. */
export const MAX_BODY = 4 * 1024 * 1024;

export interface Body {
  readonly text: string;
  /** What was received, in bytes, whether or not all of it was kept; characters where only text is known. */
  readonly size: number;
  readonly isTruncated: boolean;
  /** The first bytes, or undefined where only text is known. */
  readonly start: Uint8Array | undefined;
}

export const NO_BODY: Body = { text: '', size: 0, isTruncated: false, start: undefined };

/** Text that somebody else decoded, as recordings have it. */
export function bodyOfText(text: string): Body {
  return {
    text: text.slice(0, MAX_BODY),
    size: text.length,
    isTruncated: text.length > MAX_BODY,
    start: undefined,
  };
}

/**
 * Bytes to text by the charset that the `Content-Type` names; by UTF-8 where it names none or one that nobody knows.
 * Bytes that the charset does not have become U+FFFD.
 * @param size what was received, where `bytes` is only the beginning of it.
 */
export function bodyOfBytes(
  bytes: Uint8Array,
  contentType: string | undefined,
  size = bytes.length,
): Body {
  const kept = bytes.subarray(0, MAX_BODY);
  return {
    text: decoder(charsetOf(contentType)).decode(kept),
    size: Math.max(size, bytes.length),
    isTruncated: Math.max(size, bytes.length) > kept.length,
    start: kept.subarray(0, 16),
  };
}

function decoder(charset = 'utf-8'): { decode(bytes: Uint8Array): string } {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}
