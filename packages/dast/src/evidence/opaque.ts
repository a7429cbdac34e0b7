/** Letters and digits that nobody chose: the look of tokens, sessions and digests. */
export function isOpaque(text: string): boolean {
  if (/^[0-9a-f]{16,}$/i.test(text)) return true;
  return (
    text.length >= 20 &&
    /^[\w.~%+=-]+$/.test(text) &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/^(?:[a-z]+[-_.])+\d{0,6}[a-z]*$/.test(text)
  );
}
