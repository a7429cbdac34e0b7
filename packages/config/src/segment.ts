/** What one character of a name may be. */
interface Class {
  readonly negated: boolean;
  /** First and last code unit of each range. */
  readonly ranges: readonly (readonly [number, number])[];
}

const RUN = Symbol('any number of characters');
const ONE = Symbol('any character');

type Token = string | typeof RUN | typeof ONE | Class;

/** A name between two slashes, in which `*`, `?` and `[a-z]` stand for characters and `\` takes their meaning away. */
export class Segment {
  readonly #tokens: readonly Token[];
  /** The name itself where nothing in it stands for anything else. */
  readonly literal: string | undefined;

  constructor(text: string) {
    this.#tokens = readTokens(text);
    this.literal = this.#tokens.every((token) => typeof token === 'string')
      ? this.#tokens.join('')
      : undefined;
  }

  /** Whether it stands for every name. */
  get isAny(): boolean {
    return this.#tokens.length === 1 && this.#tokens[0] === RUN;
  }

  /** In steps of at most the product of both lengths: only the last `*` is ever reconsidered. */
  matches(name: string): boolean {
    if (this.literal !== undefined) return name === this.literal;
    const tokens = this.#tokens;
    let at = 0;
    let token = 0;
    let run = -1;
    let taken = 0;
    while (at < name.length) {
      const next = tokens[token];
      if (next === RUN) {
        run = token++;
        taken = at;
      } else if (next !== undefined && stands(next, name.charCodeAt(at))) {
        token++;
        at++;
      } else if (run >= 0) {
        token = run + 1;
        at = ++taken;
      } else return false;
    }
    while (tokens[token] === RUN) token++;
    return token === tokens.length;
  }
}

function stands(token: Exclude<Token, typeof RUN>, code: number): boolean {
  if (token === ONE) return true;
  if (typeof token === 'string') return token.charCodeAt(0) === code;
  return token.ranges.some(([from, to]) => code >= from && code <= to) !== token.negated;
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const end = character === '[' ? classEnd(text, at) : -1;
    if (end > 0) {
      tokens.push(readClass(text.slice(at + 1, end)));
      at = end;
    } else if (character === '*') {
      if (tokens.at(-1) !== RUN) tokens.push(RUN);
    } else if (character === '?') tokens.push(ONE);
    else if (character === '\\' && at + 1 < text.length) tokens.push(text.charAt(++at));
    else tokens.push(character);
  }
  return tokens;
}

/** The offset of the bracket that closes the class which opens at `start`; -1 where none does. One that comes first is a member. */
export function classEnd(text: string, start: number): number {
  let at = start + 1;
  if (text[at] === '!' || text[at] === '^') at++;
  if (text[at] === ']') at++;
  for (; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === ']') return at;
  }
  return -1;
}

function readClass(inner: string): Class {
  const negated = inner.startsWith('!') || inner.startsWith('^');
  const members = (negated ? inner.slice(1) : inner).replaceAll(/\\(.)/g, '$1');
  const ranges: [number, number][] = [];
  for (let at = 0; at < members.length; at++) {
    const isRange = members[at + 1] === '-' && at + 2 < members.length;
    const last = isRange ? at + 2 : at;
    ranges.push([members.charCodeAt(at), members.charCodeAt(last)]);
    at = last;
  }
  return { negated, ranges };
}
