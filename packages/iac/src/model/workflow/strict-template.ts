import type { Scalar } from '@gatehouse/source';
import { tokenize, type Token } from './expression/tokens.ts';
import { Span } from './span.ts';
import { conditionOf, expressionsIn, type Expression } from './template.ts';

/** Something between `${{` and `}}` that GitHub refuses to read. */
export interface TemplateFlaw {
  readonly at: Span;
  readonly what: string;
}

/** The expressions of a text and why some of them are none. */
export interface StrictTemplates {
  readonly expressions: readonly Expression[];
  readonly flaws: readonly TemplateFlaw[];
}

/** Reads a text as GitHub does, which refuses the whole workflow for an expression that it cannot read. */
export function readStrictly(scalar: Scalar, isCondition: boolean): StrictTemplates {
  const templates = expressionsIn(scalar);
  const condition = isCondition && templates.length === 0 ? conditionOf(scalar) : undefined;
  const expressions = condition ? [condition] : templates;
  const flaws: TemplateFlaw[] = expressions.flatMap((expression) => {
    const what = flawOf(expression);
    return what === undefined ? [] : [{ at: expression, what }];
  });
  const open = condition ? -1 : scalar.text.indexOf('${{', templates.at(-1)?.end ?? 0);
  if (open >= 0)
    flaws.push({
      at: new Span(scalar, open, scalar.text.length),
      what: unclosed(scalar.text.slice(open)),
    });
  return { expressions, flaws };
}

function unclosed(text: string): string {
  return text.includes('}}') ? 'has a quote that is not closed' : 'is not closed with }}';
}

function flawOf(expression: Expression): string | undefined {
  const { text } = expression;
  const body = text.startsWith('${{') ? text.slice(3, -2) : text;
  if (body.trim() === '') return 'is empty';
  const tokens = tokenize(body);
  if (!tokens)
    return body.includes('"')
      ? `has double quotes where only ' opens a text`
      : 'has a character that no expression has';
  for (const [index, token] of tokens.entries()) {
    const flaw = flawOfToken(token, tokens[index - 1]?.text, tokens[index + 1]?.text);
    if (flaw !== undefined) return flaw;
  }
  return expression.node ? undefined : 'is no expression that GitHub can read';
}

const NUMBER = /^-?(?:0x(?:0|[1-9a-f][\da-f]*)|(?:0|[1-9]\d*)(?:\.\d+)?(?:e-?(?:0|[1-9]\d*))?)$/i;

function flawOfToken(
  { kind, text }: Token,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  if (kind === 'number' && !NUMBER.test(text))
    return `has "${text}" where a number is written otherwise`;
  if (kind === 'symbol' && text === '[' && after === '*') return 'has [*] where .* is meant';
  if (kind !== 'name' || before === '.' || after === '(') return undefined;
  const lower = text.toLowerCase();
  const isKeyword = lower === 'true' || lower === 'false' || lower === 'null';
  return isKeyword && text !== lower ? `has ${text}, which is only known as ${lower}` : undefined;
}
