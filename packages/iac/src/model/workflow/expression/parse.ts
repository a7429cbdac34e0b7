import type { Access, BinaryOperator, Node } from './syntax.ts';
import { tokenize, type Token, type TokenKind } from './tokens.ts';

/** Deeper nesting is refused: nobody writes it, and it would cost a stack. */
const MAX_DEPTH = 100;

/** Loosest first. */
const PRECEDENCE: readonly (readonly BinaryOperator[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
];

const CONSTANTS: ReadonlyMap<string, boolean | null | number> = new Map<
  string,
  boolean | null | number
>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['nan', NaN],
  ['infinity', Infinity],
]);

/** Reads the inside of `${{ … }}`. Undefined where it is no expression; never throws. */
export function parseExpression(text: string): Node | undefined {
  const tokens = tokenize(text);
  if (!tokens || tokens.length === 0) return undefined;
  const parser = new Parser(tokens);
  const node = parser.expression(0);
  return parser.isAtEnd ? node : undefined;
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#next === this.#tokens.length;
  }

  expression(level: number): Node | undefined {
    const operators = PRECEDENCE[level];
    if (!operators) return this.#unary();
    let left = this.expression(level + 1);
    while (left) {
      const operator = operators.find((each) => this.#takes(each));
      if (!operator) return left;
      const right = this.expression(level + 1);
      if (!right) return undefined;
      left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
    return undefined;
  }

  #unary(): Node | undefined {
    const start = this.#tokens[this.#next]?.start ?? 0;
    if (!this.#takes('!')) return this.#postfix();
    const operand = this.#nested(() => this.#unary());
    return operand && { kind: 'not', operand, start, end: operand.end };
  }

  #postfix(): Node | undefined {
    const token = this.#tokens[this.#next];
    if (!token) return undefined;
    const head = this.#primary(token);
    if (head === undefined) return undefined;
    const accesses: Access[] = [];
    while (this.#takes('.') || this.#isAt('[')) {
      const access = this.#access();
      if (!access) return undefined;
      accesses.push(access);
    }
    if (typeof head !== 'string' && accesses.length === 0) return head;
    return { kind: 'reference', head, accesses, start: token.start, end: this.#lastEnd };
  }

  /** A context's name is given as text, anything else as a node. */
  #primary(token: Token): string | Node | undefined {
    const { start, end } = token;
    this.#next++;
    if (token.kind === 'string') return { kind: 'literal', value: token.text, start, end };
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text), start, end };
    if (token.kind === 'name') {
      if (this.#takes('(')) return this.#call(token);
      const constant = CONSTANTS.get(token.text.toLowerCase());
      return constant === undefined ? token.text : { kind: 'literal', value: constant, start, end };
    }
    if (token.text !== '(') return undefined;
    const inner = this.#nested(() => this.expression(0));
    return inner && this.#takes(')') ? inner : undefined;
  }

  #call(name: Token): Node | undefined {
    const args: Node[] = [];
    if (!this.#takes(')'))
      do {
        const argument = this.#nested(() => this.expression(0));
        if (!argument) return undefined;
        args.push(argument);
      } while (this.#takes(','));
    if (args.length > 0 && !this.#takes(')')) return undefined;
    return {
      kind: 'call',
      name: name.text.toLowerCase(),
      args,
      start: name.start,
      end: this.#lastEnd,
    };
  }

  #access(): Access | undefined {
    if (this.#takes('[')) {
      const index = this.#takes('*') ? undefined : this.#nested(() => this.expression(0));
      const isStar = this.#tokens[this.#next - 1]?.text === '*';
      if (!this.#takes(']') || (!index && !isStar)) return undefined;
      return index ? { kind: 'index', index } : { kind: 'star' };
    }
    if (this.#takes('*')) return { kind: 'star' };
    const token = this.#tokens[this.#next];
    if (token?.kind !== 'name') return undefined;
    this.#next++;
    return { kind: 'property', name: token.text };
  }

  get #lastEnd(): number {
    return this.#tokens[this.#next - 1]?.end ?? 0;
  }

  #isAt(text: string, kind: TokenKind = 'symbol'): boolean {
    const token = this.#tokens[this.#next];
    return token?.kind === kind && token.text === text;
  }

  #takes(symbol: string): boolean {
    if (!this.#isAt(symbol)) return false;
    this.#next++;
    return true;
  }

  #nested(read: () => Node | undefined): Node | undefined {
    if (this.#depth === MAX_DEPTH) return undefined;
    this.#depth++;
    const node = read();
    this.#depth--;
    return node;
  }
}
