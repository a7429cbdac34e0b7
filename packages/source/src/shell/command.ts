/** A word of a command: quotes resolved, variables and substitutions kept as written. Offsets are of the shell text. */
export interface ShellWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether something is put in its place or a part of it: `$NAME`, `$(…)`, `${{ … }}`; not what single quotes keep. */
  readonly isDynamic: boolean;
}

/** `NAME=value` before a command, or as an argument of `export`, `env` and the like. */
export interface ShellAssignment extends ShellWord {
  readonly name: string;
  readonly value: string;
}

export interface ShellRedirect {
  /** `>`, `>>`, `<`, `<<`, `2>`, … */
  readonly operator: string;
  readonly target: ShellWord;
}

/** What stands after a command; empty at the end. */
export type ShellOperator = '&&' | '||' | ';' | '|' | '&' | '\n' | '';

interface CommandParts {
  readonly assignments: readonly ShellAssignment[];
  readonly words: readonly ShellWord[];
  readonly redirects: readonly ShellRedirect[];
  readonly operator: ShellOperator;
  readonly start: number;
  readonly end: number;
}

/** A simple command. */
export class ShellCommand {
  readonly assignments: readonly ShellAssignment[];
  readonly words: readonly ShellWord[];
  readonly redirects: readonly ShellRedirect[];
  readonly operator: ShellOperator;
  readonly start: number;
  readonly end: number;

  constructor(parts: CommandParts) {
    this.assignments = parts.assignments;
    this.words = parts.words;
    this.redirects = parts.redirects;
    this.operator = parts.operator;
    this.start = parts.start;
    this.end = parts.end;
  }

  /** The program without its folder: `apt-get` for `/usr/bin/apt-get`; empty where there are only assignments. */
  get name(): string {
    const text = this.words[0]?.text ?? '';
    return text.slice(text.lastIndexOf('/') + 1);
  }

  /** The words after the name. */
  get arguments(): readonly ShellWord[] {
    return this.words.slice(1);
  }

  has(...texts: readonly string[]): boolean {
    return this.words.some((word, index) => index > 0 && texts.includes(word.text));
  }

  /** How often one of the flags is given: a letter also within a cluster (`-yq`), a long name also with a value. */
  countFlag(...names: readonly string[]): number {
    let count = 0;
    for (let index = 1; index < this.words.length; index++)
      for (const name of flagsOf(this.words[index]?.text ?? '')) if (names.includes(name)) count++;
    return count;
  }

  hasFlag(...names: readonly string[]): boolean {
    return this.countFlag(...names) > 0;
  }

  /** The values of a flag: `v` for `--name=v`, `--name v` and `-n v`. */
  valuesOf(...names: readonly string[]): ShellWord[] {
    return this.arguments.flatMap((word, index) => {
      if (!flagsOf(word.text).some((flag) => names.includes(flag))) return [];
      const equals = word.text.indexOf('=');
      if (equals >= 0) return [{ ...word, text: word.text.slice(equals + 1) }];
      return this.words[index + 2] ?? [];
    });
  }

  /** The arguments that are neither flags nor the values of the flags named. */
  operands(...valued: readonly string[]): ShellWord[] {
    const operands: ShellWord[] = [];
    for (let index = 1; index < this.words.length; index++) {
      const word = this.words[index];
      if (!word) break;
      const flags = flagsOf(word.text);
      if (flags.length === 0) operands.push(word);
      else if (!word.text.includes('=') && flags.some((flag) => valued.includes(flag))) index++;
    }
    return operands;
  }
}

/** The flags that a word stands for: `y`, `q` for `-yq`; `name` for `--name` and `--name=value`. */
function flagsOf(text: string): readonly string[] {
  if (!text.startsWith('-') || text === '-' || text === '--') return NONE;
  if (!text.startsWith('--')) return Array.from(text.slice(1));
  const equals = text.indexOf('=');
  return [text.slice(2, equals < 0 ? text.length : equals)];
}

const NONE: readonly string[] = [];

const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/;

/** Reads a word as an assignment. */
export function asAssignment(word: ShellWord): ShellAssignment | undefined {
  const match = ASSIGNMENT.exec(word.text);
  if (!match?.[1]) return undefined;
  return { ...word, name: match[1], value: word.text.slice(match[0].length) };
}
