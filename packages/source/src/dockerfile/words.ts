/** A word of an instruction: quotes and escapes resolved, variables kept. Offsets are indexes in the joined line. */
export interface DockerWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `NAME=value` of ENV, ARG and LABEL; an ARG without a default has no value. */
export interface DockerPair extends DockerWord {
  readonly name: string;
  readonly value: string | undefined;
}

/** Splits at white space outside of quotes. An unclosed quote reaches to the end of the line. */
export function splitWords(line: string, from: number, escape: string): DockerWord[] {
  const words: DockerWord[] = [];
  let index = from;
  while (index < line.length) {
    if (isBlank(line[index])) {
      index++;
      continue;
    }
    const word = readWord(line, index, escape);
    words.push(word);
    index = word.end;
  }
  return words;
}

function readWord(line: string, start: number, escape: string): DockerWord {
  let text = '';
  let quote = '';
  let index = start;
  for (; index < line.length; index++) {
    const char = line[index] ?? '';
    const next = line[index + 1];
    if (
      char === escape &&
      quote !== "'" &&
      next !== undefined &&
      (isQuote(next) || isBlank(next) || next === escape || next === '$')
    ) {
      // A variable that is escaped stays recognisable as one that is not.
      text += next === '$' ? char + next : next;
      index++;
    } else if (quote ? char === quote : isQuote(char)) {
      quote = quote ? '' : char;
    } else if (!quote && isBlank(char)) {
      break;
    } else {
      text += char;
    }
  }
  return { text, start, end: index };
}

/**
 * The pairs of ENV and LABEL, in the form `A=1 B=2` or the old `A the rest of the line`.
 * (Dockerfile reference, ENV: "Alternative syntax".)
 */
export function splitPairs(words: readonly DockerWord[]): DockerPair[] {
  const [first, second] = words;
  if (!first) return [];
  if (!first.text.includes('=')) {
    const value = words
      .slice(1)
      .map((word) => word.text)
      .join(' ');
    return [
      {
        ...first,
        name: first.text,
        value: second ? value : undefined,
        end: words.at(-1)?.end ?? first.end,
      },
    ];
  }
  return splitAssignments(words);
}

/** The pairs of ARG: each word declares one argument. */
export function splitAssignments(words: readonly DockerWord[]): DockerPair[] {
  return words.map((word) => {
    const equals = word.text.indexOf('=');
    return equals < 0
      ? { ...word, name: word.text, value: undefined }
      : { ...word, name: word.text.slice(0, equals), value: word.text.slice(equals + 1) };
  });
}

/** The strings of the JSON (exec) form, or undefined for the shell form. */
export function readJsonForm(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return undefined;
  try {
    const value: unknown = JSON.parse(trimmed);
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? value
      : undefined;
  } catch {
    return undefined; // What is no JSON is the shell form, as for Docker itself.
  }
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

function isQuote(char: string | undefined): boolean {
  return char === '"' || char === "'";
}
