import { UserError } from '@gatehouse/findings';

/**
 * Bytes to text. Accepts UTF-8 with or without a byte order mark and UTF-16 with one, as YAML 1.2 §5.2 allows.
 * @throws UserError for binary files and other encodings.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UserError('is binary, not text');
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new UserError('is not valid UTF-8', { remedy: 'Save it as UTF-8', cause });
  }
}

/** Drops a byte order mark, refuses what is not UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });
