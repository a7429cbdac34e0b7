/** A key that an object of a JSON text holds twice. */
export interface DuplicateKey {
  readonly key: string;
  /** Of the second one, from 1. */
  readonly line: number;
}

/**
 * The first key that is given twice in an object. JSON.parse takes the last one and others the first (RFC 8259, 4), so
 * that such a file says one thing to whoever reviews it and another to the gate.
 *
 * @param text valid JSON
 */
export function findDuplicateKey(text: string): DuplicateKey | undefined {
  const open: Set<string>[] = [];
  const structure = /[{}"]/g;
  for (let found = structure.exec(text); found !== null; found = structure.exec(text)) {
    const { 0: sign, index } = found;
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else {
      const end = endOfString(text, index);
      structure.lastIndex = end;
      if (!isKey(text, end)) continue;
      const key = JSON.parse(text.slice(index, end)) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return { key, line: text.slice(0, index).split('\n').length };
      keys?.add(key);
    }
  }
  return undefined;
}

/** Behind the quote that ends it: not with a pattern, which a string of millions of escapes would overflow. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let next = end;
  while (/^[ \t\r\n]$/.test(text.charAt(next))) next++;
  return text[next] === ':';
}
