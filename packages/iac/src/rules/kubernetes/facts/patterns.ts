/** Whether a written value and a wanted one are the same, where either may hold `*` for any text. */
export function alike(written: readonly string[], wanted: readonly string[]): boolean {
  return written.some((one) =>
    wanted.some((other) => matchesPattern(one, other) || matchesPattern(other, one)),
  );
}

/** `*` stands for any text, the empty one too. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return pattern === text;
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
