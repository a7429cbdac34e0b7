import { Scalar, scalars, type Value } from '@gatehouse/source';
import { isTruthy, parseExpression, type Node } from './expression/index.ts';
import { Span } from './span.ts';

/** An expression in a scalar: `${{ … }}`, or the whole text of an `if:`. */
export class Expression extends Span {
  /** Where the text between the braces starts. */
  readonly bodyStart: number;
  readonly #body: string;
  #node: Node | undefined;
  #parsed = false;

  constructor(scalar: Scalar, span: TemplateSpan) {
    super(scalar, span.start, span.end);
    this.bodyStart = span.bodyStart;
    this.#body = scalar.text.slice(span.bodyStart, span.bodyEnd);
  }

  /** Undefined where the text is no expression. */
  get node(): Node | undefined {
    if (!this.#parsed) {
      this.#parsed = true;
      this.#node = parseExpression(this.#body);
    }
    return this.#node;
  }

  /** The place of a part of the expression. */
  at(node: Node): Span {
    return new Span(this.scalar, this.bodyStart + node.start, this.bodyStart + node.end);
  }

  /** Whether the scalar holds nothing but this expression. */
  get isWhole(): boolean {
    return this.start === 0 && this.end === this.scalar.text.length;
  }
}

interface TemplateSpan {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** The `${{ … }}` of a text. The braces inside its strings do not end one. */
function templatesIn(text: string): TemplateSpan[] {
  const found: TemplateSpan[] = [];
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', start)) {
    const bodyStart = start + 3;
    const bodyEnd = closing(text, bodyStart);
    if (bodyEnd < 0) return found;
    found.push({ start, end: bodyEnd + 2, bodyStart, bodyEnd });
    start = bodyEnd + 2;
  }
  return found;
}

function closing(text: string, from: number): number {
  let isQuoted = false;
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (character === "'") isQuoted = !isQuoted;
    else if (!isQuoted && character === '}' && text[index + 1] === '}') return index;
  }
  return -1;
}

/** The expressions written in a scalar; none in anything else. */
export function expressionsIn(value: Value): readonly Expression[] {
  if (!(value instanceof Scalar) || !value.text.includes('${{')) return NONE;
  return templatesIn(value.text).map((span) => new Expression(value, span));
}

/** The expressions of a value and of all below it. */
export function expressionsBelow(root: Value): readonly Expression[] {
  return [...scalars(root)].flatMap(expressionsIn);
}

/** What an `if:` says: its one `${{ … }}`, or its whole text, which GitHub reads as an expression all the same. */
export function conditionOf(value: Value): Expression | undefined {
  if (!(value instanceof Scalar) || value.isNull) return undefined;
  const end = value.text.length;
  return (
    expressionsIn(value)[0] ?? new Expression(value, { start: 0, end, bodyStart: 0, bodyEnd: end })
  );
}

/** Whether a condition is false whatever happens. */
export function isNever(condition: Expression | undefined): boolean {
  return condition?.node !== undefined && isTruthy(condition.node) === false;
}

/** The one expression that makes up the whole value, if it is that. */
export function wholeExpression(value: Value): Expression | undefined {
  const [first, ...others] = expressionsIn(value);
  return first && others.length === 0 && first.scalar.text.trim() === first.text
    ? first
    : undefined;
}

const NONE: readonly Expression[] = [];
