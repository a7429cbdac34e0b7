/** Bigger values are files rather than credentials; their start tells what they are. */
const MAX_ENCODED = 100_000;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Control characters apart from tab and line breaks: what makes decoded bytes something other than text. */

const BINARY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * The text that a value is the base64 form of (RFC 4648 §4 and §5, line breaks allowed); undefined where it is not
 * base64 or what comes out is not text.
 */
export function decodedSecret(value: string): string | undefined {
  const text = value.slice(0, MAX_ENCODED).replace(/\s+/g, '');
  if (text.length < 2 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
  const padded = text.endsWith('=');
  if (padded ? text.length % 4 !== 0 : text.length % 4 === 1) return undefined;
  try {
    const decoded = utf8.decode(Uint8Array.from(Buffer.from(text, 'base64')));
    return decoded === '' || BINARY.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}
