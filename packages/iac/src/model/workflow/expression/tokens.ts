export type TokenKind = 'name' | 'string' | 'number' | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  /** A string without its quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer expressions are refused: GitHub takes 21,000 characters, and each operator of a chain costs a stack frame. */
const MAX_TOKENS = 2_000;

/** One token from where the last ended; strings double their quotes to hold one. */
const TOKEN =
  /\s*(?:(?<name>[A-Za-z_][\w-]*)|'(?<string>(?:[^']|'')*)'|(?<number>[-+]?(?:0x[\da-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))|(?<symbol>&&|\|\||[=!<>]=|[()[\].,!<>*]))/y;

/** Undefined where the text has a character that no expression has. */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let from = 0; from < text.length; from = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match) return text.slice(from).trim() === '' ? tokens : undefined;
    if (tokens.length === MAX_TOKENS) return undefined;
    const [kind, written] = named(match.groups ?? {});
    const end = TOKEN.lastIndex;
    const length = kind === 'string' ? written.length + 2 : written.length;
    tokens.push({
      kind,
      text: kind === 'string' ? written.replaceAll("''", "'") : written,
      start: end - length,
      end,
    });
  }
  return tokens;
}

function named(groups: Readonly<Record<string, string | undefined>>): [TokenKind, string] {
  for (const kind of ['name', 'string', 'number', 'symbol'] as const) {
    const text = groups[kind];
    if (text !== undefined) return [kind, text];
  }
  return ['symbol', ''];
}
