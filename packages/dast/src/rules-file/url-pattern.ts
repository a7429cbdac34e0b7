/** In UTF-16 units. */
const LONGEST = 500;
/** Each may try every length of a URL, for every length that those before it try. */
const MOST_REPETITIONS = 5;
/** Each doubles what is tried. */
const MOST_OPTIONS = 8;
/** What may be tried of one URL: some tenths of a second. */
const MOST_STEPS = 10_000_000;
/** Of a URL that is matched, in UTF-16 units: what follows decides nothing and costs time. */
const LONGEST_URL = 2_000;

/** A pattern of URLs that takes no more time than it may, whatever URL a site has. */
export interface UrlPattern {
  /** Looks at as much of a URL as there is time for; what cannot be seen does not match. */
  test(url: string): boolean;
}

/**
 * The pattern of a URL, matched from its beginning as Python's `re.match` does.
 *
 * A pattern comes from a file of the repository and is asked about every URL: one that repeats what itself repeats can
 * take for ever, and is refused.
 *
 * @returns what is wrong with it instead
 */
export function urlPattern(text: string): UrlPattern | string {
  if (text === '') return 'names no URL';
  if (text.length > LONGEST) return `has a pattern of more than ${LONGEST} characters`;
  // Nothing needs to match to the end, so this tries nothing.
  const tried = text.replace(/\.\*$/u, '');
  const repetitions = countRepetitions(tried);
  if (repetitions > MOST_REPETITIONS)
    return `has a pattern of more than ${MOST_REPETITIONS} repetitions`;
  const options = countOptions(tried);
  if (options > MOST_OPTIONS) return `has a pattern of more than ${MOST_OPTIONS} optional parts`;
  if (repeatsRepetition(text)) return 'has a pattern that repeats a repetition, as in (a+)+';
  const pattern = compiled(text);
  return pattern ? within(pattern, longestFor(repetitions, options)) : 'has a pattern that is none';
}

function within(pattern: RegExp, longest: number): UrlPattern {
  const looksAhead = /\$|\(\?!/u.test(pattern.source);
  return {
    // What is cut has an end where the URL has none.
    test: (url) => !(looksAhead && url.length > longest) && pattern.test(url.slice(0, longest)),
  };
}

function compiled(text: string): RegExp | undefined {
  // Named groups are the one difference that patterns of URLs meet.
  const source = `^(?:${text.replaceAll('(?P<', '(?<')})`;
  for (const flags of ['u', ''])
    try {
      return new RegExp(source, flags);
    } catch {
      // Some escapes mean themselves only without the flag.
    }
  return undefined;
}

/** So that it takes no more than so many steps: of n signs, k repetitions try about n^k / k! ways. */
function longestFor(repetitions: number, options: number): number {
  let ways = MOST_STEPS / 2 ** options;
  for (let factor = 2; factor <= repetitions; factor++) ways *= factor;
  return Math.min(LONGEST_URL, Math.floor(ways ** (1 / Math.max(1, repetitions))));
}

/** `a?`, and neither `(?:` nor `a*?`. */
function countOptions(text: string): number {
  return withoutLiterals(text).match(/(?<![(*+?}])\?/gu)?.length ?? 0;
}

function countRepetitions(text: string): number {
  return withoutLiterals(text).match(/[*+]|\{\d*,\d*\}/gu)?.length ?? 0;
}

/** Escapes and classes each as one sign that means itself. */
function withoutLiterals(text: string): string {
  return text.replaceAll(/\\./gu, '_').replaceAll(/\[[^\]]*\]/gu, '_');
}

/** Whether a group that holds a quantifier, or alternatives, has one itself. */
function repeatsRepetition(text: string): boolean {
  const plain = withoutLiterals(text);
  const open: boolean[] = [];
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at];
    if (sign === '(') open.push(false);
    else if (sign === ')') {
      const repeats = open.pop() ?? false;
      if (repeats && /^[*+{]/u.test(plain.slice(at + 1))) return true;
      if (repeats && open.length > 0) open[open.length - 1] = true;
    } else if (
      sign === '*' ||
      sign === '+' ||
      sign === '{' ||
      sign === '|' ||
      isOption(plain, at)
    ) {
      if (open.length > 0) open[open.length - 1] = true;
    }
  }
  return false;
}

function isOption(plain: string, at: number): boolean {
  return plain[at] === '?' && plain[at - 1] !== '(';
}
