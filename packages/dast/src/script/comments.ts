/** What a regular expression cannot follow: after these a slash divides. */
const OPERAND_END = /[\w$)\]'"`]/;

/** Words after which an expression begins although they end like an operand. */
const EXPRESSION_FOLLOWS =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await)$/;

/**
 * The comments of a JavaScript text with their delimiters, strings, templates and regular expressions left out. A text
 * that is no JavaScript gives what looks like comments in it. Linear.
 */
export function commentsOf(script: string): readonly string[] {
  if (!script.includes('//') && !script.includes('/*')) return [];
  return new CommentScanner(script).scan();
}

class CommentScanner {
  readonly #script: string;
  readonly #comments: string[] = [];
  /** Braces open within each template that is being filled in. */
  readonly #templates: number[] = [];
  /** Until where something was looked for and not found: it is not looked for again, or hostile text costs its square. */
  readonly #missing = new Map<string, number>();
  #index = 0;
  /** The last character that is neither blank nor comment. */
  #last = -1;

  constructor(script: string) {
    this.#script = script;
  }

  scan(): readonly string[] {
    while (this.#index < this.#script.length)
      if (!this.#comment() && !this.#literal()) this.#other();
    return this.#comments;
  }

  #comment(): boolean {
    if (this.#script.startsWith('//', this.#index)) {
      this.#take(this.#lineEnd());
      return true;
    }
    return this.#block('/*', '*/') || this.#block('<!--', '-->');
  }

  #block(open: string, close: string): boolean {
    if (!this.#script.startsWith(open, this.#index) || this.#missing.has(close)) return false;
    const end = this.#script.indexOf(close, this.#index + open.length);
    if (end < 0) {
      this.#missing.set(close, this.#script.length);
      return false;
    }
    this.#take(end + close.length);
    return true;
  }

  #take(end: number): void {
    this.#comments.push(this.#script.slice(this.#index, end));
    this.#index = end;
  }

  #literal(): boolean {
    const character = this.#script[this.#index] ?? '';
    if (character === '`') this.#template();
    else if (character === '}' && this.#templates.at(-1) === 0) {
      this.#templates.pop();
      this.#template();
    } else if (character === '"' || character === "'") return this.#delimited(character);
    else return this.#mayBeginRegex() && this.#delimited(character);
    return true;
  }

  /** A string or a regular expression, neither of which goes on past its line. */
  #delimited(delimiter: string): boolean {
    if ((this.#missing.get(delimiter) ?? -1) >= this.#index) return false;
    let inClass = false;
    let index = this.#index + 1;
    for (; index < this.#script.length; index++) {
      const character = this.#script[index];
      if (character === '\\') index++;
      else if (character === '\n' || character === '\r') break;
      else if (delimiter === '/' && character === '[') inClass = true;
      else if (delimiter === '/' && character === ']') inClass = false;
      else if (character === delimiter && !inClass) {
        this.#last = index;
        this.#index = index + 1;
        return true;
      }
    }
    this.#missing.set(delimiter, index);
    return false;
  }

  /** To the template's end or to what fills it in, whichever comes first. */
  #template(): void {
    let index = this.#index + 1;
    for (; index < this.#script.length; index++) {
      const character = this.#script[index];
      if (character === '\\') index++;
      else if (character === '`') break;
      else if (character === '$' && this.#script[index + 1] === '{') {
        this.#templates.push(0);
        index++;
        break;
      }
    }
    this.#last = index;
    this.#index = index + 1;
  }

  #other(): void {
    const character = this.#script[this.#index] ?? '';
    const depth = this.#templates.at(-1);
    if (depth !== undefined && (character === '{' || character === '}'))
      this.#templates[this.#templates.length - 1] = depth + (character === '{' ? 1 : -1);
    if (!/\s/.test(character)) this.#last = this.#index;
    this.#index++;
  }

  #mayBeginRegex(): boolean {
    if (this.#script[this.#index] !== '/' || this.#script[this.#index + 1] === '*') return false;
    if (this.#last < 0 || !OPERAND_END.test(this.#script[this.#last] ?? '')) return true;
    const before = this.#script.slice(Math.max(0, this.#last - 11), this.#last + 1);
    return EXPRESSION_FOLLOWS.test(before);
  }

  #lineEnd(): number {
    LINE_END.lastIndex = this.#index;
    return LINE_END.exec(this.#script)?.index ?? this.#script.length;
  }
}

const LINE_END = /[\n\r\u2028\u2029]/g;
