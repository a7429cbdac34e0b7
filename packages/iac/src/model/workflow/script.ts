/** A word of a command as the shell sees it. */
export interface Word {
  /** Without its quotes. */
  readonly text: string;
  /** Whether the shell or GitHub puts something in its place: `$NAME`, `$(…)`, backticks, `${{ … }}`. */
  readonly isDynamic: boolean;
}

/** A simple command: a program, its arguments and where its output goes. Offsets count in the script. */
export interface Command {
  readonly words: readonly Word[];
  /** What follows `>` and `>>`. */
  readonly targets: readonly Word[];
  readonly start: number;
  readonly end: number;
}

const KEYWORDS: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'elif',
  'do',
  'while',
  'until',
  '!',
  '{',
  '}',
  'time',
  'fi',
  'done',
]);

/**
 * The simple commands of a shell script. It reads quotes, comments, continued lines, separators and redirections, and
 * the commands inside `$( … )`; it is no shell, and what it does not understand it takes for words.
 */
export function commandsIn(script: string): readonly Command[] {
  return new ScriptReader(script).read();
}

class ScriptReader {
  readonly #script: string;
  readonly #commands: Command[] = [];
  #at = 0;
  #words: Word[] = [];
  #targets: Word[] = [];
  #isTarget = false;
  #start = -1;
  #end = 0;
  /** The words that end the here-documents begun on this line. */
  #documents: string[] = [];

  constructor(script: string) {
    this.#script = script;
  }

  read(): readonly Command[] {
    const script = this.#script;
    while (this.#at < script.length) {
      const character = script[this.#at] ?? '';
      if (character === '\n') {
        this.#finish();
        this.#at++;
        this.#skipDocuments();
      } else if (character === ' ' || character === '\t' || character === '\r') this.#at++;
      else if (script.startsWith('\\\n', this.#at)) this.#at += 2;
      else if (character === '#') this.#skipLine();
      else if (script.startsWith('<<', this.#at) && script[this.#at + 2] !== '<') this.#document();
      else if (character === '>') this.#redirect();
      else if (';&|()`'.includes(character) && !script.startsWith('&>', this.#at)) {
        this.#finish();
        this.#at++;
      } else if (character === '<' || character === '&') this.#at++;
      else this.#word();
    }
    this.#finish();
    return this.#commands;
  }

  #finish(): void {
    const first = this.#words.findIndex(
      ({ text }) => !KEYWORDS.has(text) && !/^[A-Za-z_]\w*=/.test(text),
    );
    const words = first < 0 ? [] : this.#words.slice(first);
    if (words.length > 0 || this.#targets.length > 0)
      this.#commands.push({ words, targets: this.#targets, start: this.#start, end: this.#end });
    this.#words = [];
    this.#targets = [];
    this.#isTarget = false;
    this.#start = -1;
  }

  #redirect(): void {
    // The digit of `2>` is a file descriptor, not an argument.
    if (/^\d$/.test(this.#words.at(-1)?.text ?? '') && /\d/.test(this.#script[this.#at - 1] ?? ''))
      this.#words.pop();
    while (this.#script[this.#at] === '>') this.#at++;
    this.#isTarget = this.#script[this.#at] !== '&';
    if (this.#isTarget) return;
    do this.#at++;
    while (/[\d-]/.test(this.#script[this.#at] ?? ''));
  }

  #word(): void {
    const script = this.#script;
    const start = this.#at;
    let text = '';
    let isDynamic = false;
    let quote = '';
    for (; this.#at < script.length; this.#at++) {
      const character = script[this.#at] ?? '';
      if (character === quote) quote = '';
      else if (quote === '' && (character === '"' || character === "'")) quote = character;
      else if (quote === "'") text += character;
      else if (character === '\\') {
        this.#at++;
        if (script[this.#at] !== '\n') text += script[this.#at] ?? '';
      } else if (character === '$' || character === '`') {
        const end = endOfSubstitution(script, this.#at);
        isDynamic = true;
        text += script.slice(this.#at, end);
        this.#inner(this.#at, end);
        this.#at = end - 1;
      } else if (quote === '' && /[\s;&|()<>]/.test(character)) break;
      else text += character;
    }
    const word = { text, isDynamic };
    if (this.#start < 0) this.#start = start;
    this.#end = this.#at;
    if (this.#isTarget) this.#targets.push(word);
    else this.#words.push(word);
    this.#isTarget = false;
  }

  /** The commands of a substitution count too. */
  #inner(start: number, end: number): void {
    const opening = this.#script.startsWith('$(', start) ? 2 : this.#script[start] === '`' ? 1 : 0;
    if (opening === 0) return;
    for (const command of commandsIn(this.#script.slice(start + opening, end - 1)))
      this.#commands.push({
        ...command,
        start: command.start + start + opening,
        end: command.end + start + opening,
      });
  }

  #document(): void {
    const match = /^<<-?\s*(['"]?)([\w.-]+)\1/.exec(this.#script.slice(this.#at, this.#at + 100));
    if (match?.[2]) this.#documents.push(match[2]);
    this.#at += match?.[0].length ?? 2;
  }

  /** The text of here-documents is no command. */
  #skipDocuments(): void {
    for (const ending of this.#documents) {
      while (this.#at < this.#script.length) {
        const start = this.#at;
        this.#skipLine();
        const line = this.#script.slice(start, this.#at).trim();
        this.#at++;
        if (line === ending) break;
      }
    }
    this.#documents = [];
  }

  #skipLine(): void {
    const end = this.#script.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#script.length : end;
  }
}

/** Longer substitutions are taken for plain text: nested ones are read once a level. */
const MAX_SUBSTITUTION = 2_000;

/** One past the end of what a `$` or a backtick starts. */
function endOfSubstitution(script: string, start: number): number {
  if (script[start] === '`') {
    const end = script.slice(start + 1, start + MAX_SUBSTITUTION).indexOf('`');
    return end < 0 ? start + 1 : start + end + 2;
  }
  if (script.startsWith('${{', start)) {
    const end = script.slice(start, start + MAX_SUBSTITUTION).indexOf('}}');
    return end < 0 ? start + 3 : start + end + 2;
  }
  const opening = script[start + 1];
  if (opening !== '(' && opening !== '{') return start + 1;
  const closing = opening === '(' ? ')' : '}';
  let depth = 0;
  const limit = Math.min(script.length, start + MAX_SUBSTITUTION);
  for (let index = start + 1; index < limit; index++) {
    if (script[index] === opening) depth++;
    else if (script[index] === closing && --depth === 0) return index + 1;
  }
  return start + 2;
}
