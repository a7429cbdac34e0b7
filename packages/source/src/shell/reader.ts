import { CommandBuilder } from './builder.ts';
import type { ShellCommand, ShellOperator, ShellWord } from './command.ts';

/** Substitutions nested deeper are read as plain text: nobody writes them, and each level costs a stack. */
const MAX_DEPTH = 40;

type Until = 'end' | 'parenthesis' | 'backtick';

/**
 * Reads shell text in one pass. Total: what is no valid shell is read as far as it makes sense. Follows the token rules of
 * POSIX (Shell Command Language, 2.3) and the common words of bash; compound commands and substitutions are flattened.
 */
export class ShellReader {
  readonly commands: ShellCommand[] = [];
  pipes = 0;
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #backticks = 0;
  /** Here-documents whose bodies follow on the next lines. */
  #heredocs: { name: string; strip: boolean }[] = [];
  /** Of the word that is being read. */
  #quoted = false;
  #dynamic = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(): this {
    this.#list('end');
    this.commands.sort((a, b) => a.start - b.start);
    return this;
  }

  /** Commands up to the end of the text or of the substitution that they stand in. */
  #list(until: Until): void {
    const text = this.#text;
    const builder = new CommandBuilder(this.commands);
    let parentheses = 0;
    while (this.#at < text.length) {
      const char = text.charAt(this.#at);
      if (char === ' ' || char === '\t' || char === '\r') this.#at++;
      else if (char === '\\' && /^\\\r?\n/.test(text.slice(this.#at, this.#at + 3)))
        this.#at += text[this.#at + 1] === '\n' ? 2 : 3;
      else if (char === '#') this.#at = this.#find('\n');
      else if (char === '\n') {
        this.#at++;
        builder.finish('\n');
        this.#skipHeredocs();
      } else if (char === '`' && this.#backticks > 0) {
        builder.finish('');
        if (until === 'backtick') this.#at++;
        return;
      } else if (builder.inTest && '&|<>();'.includes(char)) this.#at++;
      else if (char === ')') {
        this.#at++;
        if (builder.inPattern) {
          builder.reset();
          builder.expectPattern(false);
          continue;
        }
        builder.finish('');
        if (parentheses > 0) parentheses--;
        else if (until === 'parenthesis') return;
      } else if (char === '(') {
        if (builder.inPattern) this.#at++;
        else if (builder.hasWords && text[this.#at + 1] === ')') {
          this.#at += 2; // `name ()` defines a function; its body is read as commands.
          builder.reset();
        } else {
          this.#at++;
          builder.finish('');
          parentheses++;
        }
      } else if (this.#redirect(builder)) continue;
      else if (char === '&' || char === '|' || char === ';') this.#operator(builder);
      else this.#addWord(builder);
    }
    builder.finish('');
  }

  #operator(builder: CommandBuilder): void {
    const two = this.#text.slice(this.#at, this.#at + 2);
    const operator = two === '&&' || two === '||' ? two : (two.charAt(0) as ShellOperator);
    this.#at +=
      two === '&&' || two === '||' || two === ';;' || two === ';&' || two === '|&' ? 2 : 1;
    if (operator === '|' && builder.inPattern) {
      builder.reset();
      return;
    }
    if (operator === '|') this.pipes++;
    builder.finish(operator);
    if (two === ';;' || two === ';&') builder.expectPattern(true);
  }

  /** `>file`, `2>&1`, `&>file`, `<<EOF`: whether one stood here. */
  #redirect(builder: CommandBuilder): boolean {
    REDIRECT.lastIndex = this.#at;
    const match = REDIRECT.exec(this.#text);
    if (!match) return false;
    const start = this.#at;
    const operator = match[0];
    const following = this.#text[start + operator.length];
    if (following === '(' && (operator === '<' || operator === '>'))
      return this.#processSubstitution(builder, start);
    this.#at += operator.length;
    this.#skipBlanks();
    const target = this.#word();
    builder.redirect({ operator, target }, start, Math.max(target.end, start + operator.length));
    if ((operator.endsWith('<<') || operator.endsWith('<<-')) && target.text)
      this.#heredocs.push({ name: target.text, strip: operator.endsWith('-') });
    return true;
  }

  #processSubstitution(builder: CommandBuilder, start: number): boolean {
    this.#at = start + 2;
    if (this.#depth >= MAX_DEPTH) return true;
    this.#nested('parenthesis');
    const text = this.#text.slice(start, this.#at);
    builder.add({ text, start, end: this.#at, isDynamic: true }, true);
    return true;
  }

  #nested(until: Until): void {
    const [quoted, dynamic] = [this.#quoted, this.#dynamic];
    this.#depth++;
    this.#list(until);
    this.#depth--;
    [this.#quoted, this.#dynamic] = [quoted, dynamic];
  }

  #addWord(builder: CommandBuilder): void {
    const word = this.#word();
    if (word.end > word.start) builder.add(word, this.#quoted);
    else this.#at++; // Nothing that a word can start with: go on behind it.
  }

  #word(): ShellWord {
    const source = this.#text;
    const start = this.#at;
    let text = '';
    this.#quoted = false;
    this.#dynamic = false;
    while (this.#at < source.length) {
      const char = source.charAt(this.#at);
      if (WORD_END.includes(char) || (char === '`' && this.#backticks > 0)) {
        if (char !== '(' || !ARRAY.test(text.slice(-64))) break;
        text += this.#array();
      } else if (char === '\\') text += this.#escape();
      else if (char === "'") text += this.#singleQuoted();
      else if (char === '"') text += this.#doubleQuoted();
      else if (char === '$') text += this.#dollar();
      else if (char === '`') text += this.#backtick();
      else {
        text += char;
        this.#at++;
      }
    }
    return { text, start, end: this.#at, isDynamic: this.#dynamic };
  }

  /** `a=(1 2)` is one word. */
  #array(): string {
    const start = this.#at;
    this.#at = Math.min(this.#find(')') + 1, this.#text.length);
    const text = this.#text.slice(start, this.#at);
    this.#dynamic ||= /[$`]/.test(text);
    return text;
  }

  #escape(): string {
    this.#quoted = true;
    const next = this.#text.charAt(this.#at + 1);
    this.#at = Math.min(this.#at + 2, this.#text.length);
    return next === '\n' ? '' : next;
  }

  #singleQuoted(): string {
    this.#quoted = true;
    const start = ++this.#at;
    const end = this.#find("'");
    this.#at = Math.min(end + 1, this.#text.length);
    return this.#text.slice(start, end);
  }

  #doubleQuoted(): string {
    this.#quoted = true;
    this.#at++;
    let text = '';
    while (this.#at < this.#text.length) {
      const char = this.#text.charAt(this.#at);
      if (char === '"') {
        this.#at++;
        break;
      }
      if (char === '`' && this.#backticks > 0) break;
      if (char === '$') text += this.#dollar();
      else if (char === '`') text += this.#backtick();
      else if (char === '\\' && '$`"\\\n'.includes(this.#text.charAt(this.#at + 1)))
        text += this.#escape();
      else {
        text += char;
        this.#at++;
      }
    }
    return text;
  }

  /** A variable, a substitution, an expansion or an expression of a template, as written. */
  #dollar(): string {
    const start = this.#at;
    const next = this.#text.charAt(start + 1);
    if (next === "'" || next === '"') {
      this.#at++;
      return next === "'" ? this.#singleQuoted() : this.#doubleQuoted();
    }
    if (next === '(' && this.#text[start + 2] === '(') this.#balance('(', ')');
    else if (next === '(' && this.#depth < MAX_DEPTH) {
      this.#at += 2;
      this.#nested('parenthesis');
    } else if (next === '{' && this.#text[start + 2] === '{') this.#expression();
    else if (next === '{') this.#balance('{', '}');
    else {
      NAME.lastIndex = start + 1;
      this.#at += 1 + (NAME.exec(this.#text)?.[0].length ?? 0);
    }
    // A dollar that nothing follows is just that.
    this.#dynamic ||= this.#at > start + 1;
    return this.#text.slice(start, this.#at);
  }

  /** `${{ … }}` is no shell: GitHub and others put a text there before a shell reads it. */
  #expression(): void {
    const end = this.#text.indexOf('}}', this.#at);
    this.#at = end < 0 ? this.#text.length : end + 2;
  }

  #backtick(): string {
    const start = this.#at++;
    if (this.#depth >= MAX_DEPTH) return '`';
    this.#backticks++;
    this.#nested('backtick');
    this.#backticks--;
    this.#dynamic = true;
    return this.#text.slice(start, this.#at);
  }

  /** Moves behind the bracket that closes the one next to come. */
  #balance(open: string, close: string): void {
    let level = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (char === '\\') this.#at++;
      else if (char === open) level++;
      else if (char === close && --level === 0) {
        this.#at++;
        break;
      }
    }
    this.#at = Math.min(this.#at, this.#text.length);
  }

  #skipHeredocs(): void {
    for (const { name, strip } of this.#heredocs) {
      while (this.#at < this.#text.length) {
        const end = this.#find('\n');
        const line = this.#text.slice(this.#at, end).replace(/\r$/, '');
        this.#at = Math.min(end + 1, this.#text.length);
        if ((strip ? line.replace(/^\t+/, '') : line) === name) break;
      }
    }
    this.#heredocs = [];
  }

  #skipBlanks(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at++;
  }

  /** Where the character next stands, or the end of the text. */
  #find(char: string): number {
    const index = this.#text.indexOf(char, this.#at);
    return index < 0 ? this.#text.length : index;
  }
}

const WORD_END = ' \t\r\n;&|<>()';
const ARRAY = /^[A-Za-z_]\w{0,60}\+?=$/;
const NAME = /[A-Za-z_]\w*|[\d@*#?$!-]|/y;
const REDIRECT = /(?:\d{1,3})?(?:<<<|<<-|<<|<>|<&|>>|>&|>\||<|>)|&>>|&>/y;
