const ELLIPSIS = '…';

/** The start of a text that has at most so many bytes of UTF-8; what is cut off leaves an ellipsis. */
export function cutBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const room = Math.max(0, limit - Buffer.byteLength(ELLIPSIS));
  // A character that the cut goes through becomes U+FFFD, which is left out.
  const kept = new TextDecoder()
    .decode(Buffer.from(text).subarray(0, room))
    .replace(/\ufffd+$/u, '');
  return `${kept}${ELLIPSIS}`;
}
