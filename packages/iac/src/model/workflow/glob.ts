/** What a filter names: branches and tags, or files. */
export type GlobSubject = 'ref' | 'path';

/** What is wrong with a filter pattern, and where in it (UTF-16 units, from 0). */
export interface GlobFlaw {
  readonly at: number;
  readonly what: string;
}

/**
 * The first thing that keeps a pattern from matching what it seems to say; undefined where nothing does.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function globFlaw(pattern: string, subject: GlobSubject): GlobFlaw | undefined {
  if (subject === 'path') {
    if (pattern.trim() !== pattern) return { at: 0, what: 'starts or ends with a space' };
    if (/^!?\.{1,2}(?:\/|$)/.test(pattern))
      return { at: 0, what: 'starts with ".", but paths count from the root of the repository' };
  }
  return new GlobReader(pattern, subject).read();
}

class GlobReader {
  readonly #pattern: string;
  readonly #isRef: boolean;
  #at = 0;
  /** Whether the last character can be repeated by `?` or `+`. */
  #isRepeatable = false;

  constructor(pattern: string, subject: GlobSubject) {
    this.#pattern = pattern;
    this.#isRef = subject === 'ref';
  }

  read(): GlobFlaw | undefined {
    const pattern = this.#pattern;
    if (pattern.startsWith('/') && this.#isRef)
      return this.#flaw('starts with /, which no branch or tag does');
    if (pattern.startsWith('!')) {
      if (pattern.length === 1) return this.#flaw('negates nothing');
      this.#at = 1;
    }
    while (this.#at < pattern.length) {
      const what = this.#character();
      if (what !== undefined) return this.#flaw(what);
    }
    return this.#isRef && /[/.]$/.test(pattern)
      ? this.#flaw('ends with / or ., which no branch or tag does')
      : undefined;
  }

  #flaw(what: string): GlobFlaw {
    return { at: Math.min(this.#at, this.#pattern.length - 1), what };
  }

  /** Steps over one character or class. */
  #character(): string | undefined {
    const character = this.#pattern[this.#at] ?? '';
    switch (character) {
      case '?':
      case '+':
        if (!this.#isRepeatable) return `has ${character} with nothing before it to repeat`;
        return this.#step(false);
      case '*':
        return this.#step(false);
      case '\\':
        return this.#escape();
      case '[':
        return this.#characterClass();
      case '\n':
      case '\r':
        return 'has a line break';
      case ' ':
      case '\t':
      case '~':
      case '^':
      case ':':
        return this.#isRef ? `has "${character}", which no branch or tag has` : this.#step(true);
      default:
        return this.#step(true);
    }
  }

  #step(isRepeatable: boolean): string | undefined {
    this.#at++;
    this.#isRepeatable = isRepeatable;
    return undefined;
  }

  #escape(): string | undefined {
    const next = this.#pattern[this.#at + 1] ?? '';
    if ('[?*'.includes(next) && next !== '') {
      if (this.#isRef) return `has an escaped ${next}, which no branch or tag has`;
      this.#at++;
    } else if ('+\\!'.includes(next) && next !== '') this.#at++;
    else if (this.#isRef) return 'has a \\ before something that need not be escaped';
    return this.#step(true);
  }

  /** `[a-z]`, `[abc]` */
  #characterClass(): string | undefined {
    const pattern = this.#pattern;
    let at = this.#at + 1;
    if (pattern[at] === ']') return 'has [], which matches nothing';
    let count = 0;
    for (; pattern[at] !== ']'; at++) {
      const from = pattern[at];
      if (from === undefined) return 'has a [ without its ]';
      count++;
      if (pattern[at + 1] !== '-') continue;
      count++;
      const to = pattern[at + 2];
      if (to === ']') return 'has a range without an end';
      if (to === undefined) return 'has a [ without its ]';
      if (from > to) return `has the range ${from}-${to}, which runs backwards`;
      at += 2;
    }
    if (count === 1)
      return `has [${pattern.slice(this.#at + 1, at)}] where the character alone does`;
    this.#at = at;
    return this.#step(true);
  }
}
