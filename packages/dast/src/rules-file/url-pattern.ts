/** In UTF-16 units. */
const LONGEST = 500;
/** Each may try every length of a URL, for every length that those before it try. */
const MOST_REPETITIONS = 5;

/**
 * The pattern of a URL, matched from its beginning as Python's `re.match` does.
 *
 * A pattern comes from a file of the repository and is asked about every URL: one that repeats what itself repeats can
 * take for ever, and is refused.
 *
 * @returns what is wrong with it instead
 */
export function urlPattern(text: string): RegExp | string {
  if (text === '') return 'names no URL';
  if (text.length > LONGEST) return `has a pattern of more than ${LONGEST} characters`;
  if (countRepetitions(text) > MOST_REPETITIONS)
    return `has a pattern of more than ${MOST_REPETITIONS} repetitions`;
  if (repeatsRepetition(text)) return 'has a pattern that repeats a repetition, as in (a+)+';
  try {
    // Named groups are the one difference that patterns of URLs meet.
    return new RegExp(`^(?:${text.replaceAll('(?P<', '(?<')})`, 'u');
  } catch {
    try {
      return new RegExp(`^(?:${text.replaceAll('(?P<', '(?<')})`);
    } catch {
      return 'has a pattern that is none';
    }
  }
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
    } else if (sign === '*' || sign === '+' || sign === '{' || sign === '|') {
      if (open.length > 0) open[open.length - 1] = true;
    }
  }
  return false;
}
