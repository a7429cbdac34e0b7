import { nearest } from '@gatehouse/findings';

/** What an action accepts under one name. */
export interface Input<T> {
  /** What may stand there, as a reader of an error message needs it. */
  readonly expected: string;
  /** The value, or undefined when the text is none. Never sees empty or surrounding space. */
  parse(text: string): T | undefined;
  /** What the text was most likely meant to be. */
  suggest(text: string): string | undefined;
}

/** Longest value of one line, in UTF-16 units: the longest path that Linux knows. */
const LINE_LIMIT = 4096;

/** One line of text, such as a path. */
export function line(expected: string): Input<string> {
  return {
    expected,
    parse: (text) => (text.length > LINE_LIMIT || /\p{Cc}/u.test(text) ? undefined : text),
    suggest: () => undefined,
  };
}

/** Any text, of any number of lines and whatever its length. */
export function text(expected: string): Input<string> {
  return { expected, parse: (written) => written, suggest: () => undefined };
}

/**
 * One of a few words, in any case.
 *
 * @param synonyms other words for them
 */
export function choice<const T extends string>(
  values: readonly T[],
  synonyms: Readonly<Record<string, T>> = {},
): Input<T> {
  return {
    expected: `one of ${values.join(', ')}`,
    parse: (text) => {
      const word = text.toLowerCase();
      if (Object.hasOwn(synonyms, word)) return synonyms[word];
      return values.find((value) => value === word);
    },
    suggest: (text) => nearest(text.slice(0, 40), values),
  };
}

/** A boolean of the YAML 1.2 core schema (§10.3.2); `yes`, `on` and `1` are none. */
export function flag(): Input<boolean> {
  const words: Readonly<Record<string, boolean>> = {
    true: true,
    True: true,
    TRUE: true,
    false: false,
    False: false,
    FALSE: false,
  };
  return {
    expected: 'true or false',
    parse: (text) => (Object.hasOwn(words, text) ? words[text] : undefined),
    suggest: (text) => {
      if (/^(?:yes|y|on|1)$/iu.test(text)) return 'true';
      if (/^(?:no|n|off|0)$/iu.test(text)) return 'false';
      return nearest(text.slice(0, 40), ['true', 'false']);
    },
  };
}

/** More are a mistake. */
const MOST_ITEMS = 50;

/** Several, separated by commas, spaces or new lines. */
export function items(expected: string, shape: RegExp): Input<readonly string[]> {
  return {
    expected,
    parse: (written) => {
      const list = written.split(/[,\s]+/u).filter((item) => item !== '');
      return list.length <= MOST_ITEMS && list.every((item) => shape.test(item)) ? list : undefined;
    },
    suggest: () => undefined,
  };
}

/** A whole number. */
export function whole(expected: string, least: number, most: number): Input<number> {
  return {
    expected,
    parse: (written) => {
      const number = /^\d{1,9}$/u.test(written) ? Number(written) : NaN;
      return number >= least && number <= most ? number : undefined;
    },
    suggest: () => undefined,
  };
}
