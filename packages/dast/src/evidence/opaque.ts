/** Words and short numbers between them, or a longer one at the end: `modernizr-2.6.2.min.js`, `report-no-123456`. */
const READABLE =
  /^(?:(?:[a-z]+|\d{1,4})(?:[-_.](?:[a-z]+|\d{1,4}))*|(?:[a-z]+[-_.])+\d{0,6}[a-z]*)$/;

/** Letters and digits that nobody chose: the look of tokens, sessions and digests. */
export function isOpaque(text: string): boolean {
  if (/^[0-9a-f]{16,}$/i.test(text)) return true;
  return (
    text.length >= 20 &&
    /^[\w.~%+=-]+$/.test(text) &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !READABLE.test(text)
  );
}
