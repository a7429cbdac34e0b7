/** Where a text breaks off being JSON. Line and column count from 1, the column in UTF-16 units. */
export interface JsonMistake {
  readonly line: number;
  readonly column: number;
}

/**
 * The first place at which a text is no JSON (RFC 8259); undefined where it is. JSON.parse tells an offset for some mistakes
 * only, and how it words it depends on the version of Node. Nesting may have any depth.
 */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const offset = offsetOfMistake(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

type Expected = 'value' | 'element' | 'key' | 'first-key' | 'colon' | 'next';

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function offsetOfMistake(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = skip(SPACE, text, at) ?? at;
    const sign = text[at];
    if (expected === 'next' && open.length === 0) return sign === undefined ? undefined : at;
    let end: number | undefined;
    if (isClosing(sign, open.at(-1), expected)) {
      open.pop();
      [end, expected] = [at + 1, 'next'];
    } else if (expected === 'next') {
      if (sign !== ',') return at;
      [end, expected] = [at + 1, open.at(-1) === '{' ? 'key' : 'value'];
    } else if (expected === 'colon') {
      if (sign !== ':') return at;
      [end, expected] = [at + 1, 'value'];
    } else if (expected === 'key' || expected === 'first-key') {
      if (sign !== '"') return at;
      const { end: behind, isWhole } = string(text, at);
      if (!isWhole) return behind;
      [end, expected] = [behind, 'colon'];
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      [end, expected] = [at + 1, sign === '{' ? 'first-key' : 'element'];
    } else if (sign === '"') {
      const { end: behind, isWhole } = string(text, at);
      if (!isWhole) return behind;
      [end, expected] = [behind, 'next'];
    } else {
      end = skip(SCALAR, text, at);
      if (end === undefined) return at;
      expected = 'next';
    }
    at = end;
  }
}

/** Nothing may be closed behind a comma. */
function isClosing(
  sign: string | undefined,
  open: '{' | '[' | undefined,
  expected: Expected,
): boolean {
  if (sign === '}') return open === '{' && (expected === 'next' || expected === 'first-key');
  return sign === ']' && open === '[' && (expected === 'next' || expected === 'element');
}

/** Behind its last quote, or where it breaks off. */
function string(text: string, start: number): { readonly end: number; readonly isWhole: boolean } {
  for (let at = start + 1; ;) {
    at = skip(PLAIN, text, at) ?? at;
    if (text[at] === '"') return { end: at + 1, isWhole: true };
    const behind = text[at] === '\\' ? skip(ESCAPE, text, at) : undefined;
    if (behind === undefined) return { end: at, isWhole: false };
    at = behind;
  }
}

/** Behind what the sticky pattern matches there. */
function skip(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
