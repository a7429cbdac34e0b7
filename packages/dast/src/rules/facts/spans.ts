/**
 * What is opened and later closed, with something in between. Undefined where there is none. The first opening has every
 * closing behind it that a later one has, so each is looked for once and the search stays linear, whatever the text.
 */
export function spanOf(text: string, open: RegExp, close: RegExp): string | undefined {
  const opened = open.exec(text);
  if (!opened) return undefined;
  const from = opened.index + opened[0].length;
  const closed = close.exec(text.slice(from + 1));
  if (!closed) return undefined;
  return text.slice(opened.index, from + 1 + closed.index + closed[0].length);
}

/** Spans in a chain: each part is looked for behind the one before. */
export function holdsInOrder(text: string, parts: readonly RegExp[]): boolean {
  let rest = text;
  for (const part of parts) {
    const match = part.exec(rest);
    if (!match) return false;
    rest = rest.slice(match.index + match[0].length);
  }
  return true;
}

/** Neither text nor white space: what a binary file is full of. */
export function hasControlCharacters(text: string): boolean {
  return /[\x00-\x08\x0e-\x1b\x7f-\x9f]/.test(text);
}
