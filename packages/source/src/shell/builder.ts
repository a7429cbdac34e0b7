import {
  asAssignment,
  ShellCommand,
  type ShellAssignment,
  type ShellOperator,
  type ShellRedirect,
  type ShellWord,
} from './command.ts';

/** Words that open or close a compound command; what follows is a command again. */
const RESERVED = new Set([
  'if',
  'then',
  'elif',
  'else',
  'fi',
  'while',
  'until',
  'do',
  'done',
  '{',
  '}',
  '!',
  'coproc',
]);

type State = 'command' | 'for' | 'case' | 'function' | 'test';

/** Gathers one simple command and follows the reserved words around it. */
export class CommandBuilder {
  readonly #commands: ShellCommand[];
  #assignments: ShellAssignment[] = [];
  #words: ShellWord[] = [];
  #redirects: ShellRedirect[] = [];
  #state: State = 'command';
  /** For each open `case`: whether a pattern is due, rather than commands. */
  readonly #cases: boolean[] = [];
  #start = -1;
  #end = -1;

  constructor(commands: ShellCommand[]) {
    this.#commands = commands;
  }

  get inTest(): boolean {
    return this.#state === 'test';
  }

  get inPattern(): boolean {
    return this.#cases.at(-1) === true;
  }

  get hasWords(): boolean {
    return this.#words.length > 0;
  }

  add(word: ShellWord, isQuoted: boolean): void {
    if (this.#state === 'function') {
      this.reset();
      return;
    }
    if (this.#state === 'case' && word.text === 'in') {
      this.reset();
      this.#cases.push(true);
      return;
    }
    if (
      !isQuoted &&
      this.#state === 'command' &&
      this.#words.length === 0 &&
      this.#reserve(word.text)
    )
      return;
    if (this.#state === 'command' && this.#words.length === 0) {
      const assignment = asAssignment(word);
      if (assignment) {
        this.#mark(word.start, word.end);
        this.#assignments.push(assignment);
        return;
      }
    }
    this.#mark(word.start, word.end);
    this.#words.push(word);
    if (this.#state === 'test' && word.text === ']]') this.#state = 'command';
  }

  /** Whether the word steers the shell and is no part of a command. */
  #reserve(text: string): boolean {
    if (text === 'esac') this.#cases.pop();
    else if (this.inPattern) return false;
    else if (text === 'for' || text === 'select') this.#state = 'for';
    else if (text === 'case') this.#state = 'case';
    else if (text === 'function') this.#state = 'function';
    else if (text === '[[') {
      this.#state = 'test';
      return false;
    } else if (!RESERVED.has(text)) return false;
    return true;
  }

  redirect(redirect: ShellRedirect, start: number, end: number): void {
    this.#mark(start, end);
    this.#redirects.push(redirect);
  }

  /** Ends the command; what is no command (the head of a `for`, a pattern) is dropped. */
  finish(operator: ShellOperator): void {
    const isCommand = (this.#state === 'command' || this.#state === 'test') && !this.inPattern;
    if (isCommand && this.#start >= 0) {
      const [assignments, words, redirects, start, end] = [
        this.#assignments,
        this.#words,
        this.#redirects,
        this.#start,
        this.#end,
      ];
      this.#commands.push(
        new ShellCommand({ assignments, words, redirects, operator, start, end }),
      );
    }
    this.reset();
  }

  /** `;;` ends a branch of a `case`, `)` the pattern before it. */
  expectPattern(isDue: boolean): void {
    if (this.#cases.length > 0) this.#cases[this.#cases.length - 1] = isDue;
  }

  reset(): void {
    this.#assignments = [];
    this.#words = [];
    this.#redirects = [];
    this.#state = 'command';
    this.#start = -1;
    this.#end = -1;
  }

  #mark(start: number, end: number): void {
    if (this.#start < 0) this.#start = start;
    this.#end = end;
  }
}
