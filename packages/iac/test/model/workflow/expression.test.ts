import { describe, expect, it } from '@jest/globals';
import {
  flowsOf,
  isConstant,
  isTruthy,
  nodes,
  outcomesOf,
  parseExpression,
  pathOf,
  type Node,
} from '../../../src/model/workflow/index.ts';

function parse(text: string): Node {
  const node = parseExpression(text);
  if (!node) throw new Error(`no expression: ${text}`);
  return node;
}

function paths(text: string): (string | undefined)[] {
  return flowsOf(parse(text)).map(pathOf);
}

describe('parseExpression', () => {
  it.each([
    ['github.event.pull_request.title', 'github.event.pull_request.title'],
    ["GitHub['Event'].issue['title']", 'github.event.issue.title'],
    ['github.event.commits[0].message', 'github.event.commits.*.message'],
    ['github.event.commits.*.message', 'github.event.commits.*.message'],
    ['github.event.commits[*].message', 'github.event.commits.*.message'],
    ["secrets[format('{0}', matrix.name)]", 'secrets.*'],
    ['steps.my-step.outputs.a_b', 'steps.my-step.outputs.a_b'],
  ])('reads the path of %s', (text, path) => {
    expect(paths(text)).toEqual([path]);
  });

  it('knows the offsets of each part', () => {
    const text = " contains( github.ref , 'it''s' ) && !inputs.x ";
    expect([...nodes(parse(text))].map((node) => text.slice(node.start, node.end))).toEqual([
      "contains( github.ref , 'it''s' ) && !inputs.x",
      "contains( github.ref , 'it''s' )",
      'github.ref',
      "'it''s'",
      '!inputs.x',
      'inputs.x',
    ]);
  });

  it('binds && closer than || and comparisons closer than both', () => {
    const node = parse('a || b && c == d');
    expect(node).toMatchObject({
      operator: '||',
      right: { operator: '&&', right: { operator: '==' } },
    });
  });

  it.each(['', '  ', 'a b', 'a ||', '(a', "'a", 'a..b', 'f(a,)', 'a[', '#', '"a"', 'a @ b', '*'])(
    'refuses %j',
    (text) => {
      expect(parseExpression(text)).toBeUndefined();
    },
  );

  it('refuses what nests too deeply or is too long, without a stack overflow', () => {
    expect(parseExpression(`${'('.repeat(50_000)}a${')'.repeat(50_000)}`)).toBeUndefined();
    expect(parseExpression('!'.repeat(50_000))).toBeUndefined();
    expect(parseExpression(Array.from({ length: 50_000 }, () => 'a').join('||'))).toBeUndefined();
  });
});

describe('flowsOf', () => {
  it.each([
    ["github.ref == 'x' && github.head_ref || github.sha", ['github.head_ref', 'github.sha']],
    ["format('{0}', github.actor)", ['github.actor']],
    ["contains(github.head_ref, 'x')", []],
    ['!github.head_ref', []],
    ['fromJSON(steps.a.outputs.b).name', [undefined, 'steps.a.outputs.b']],
  ])('follows values, not comparisons: %s', (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });
});

describe('constants', () => {
  it.each([
    ["'a'", true],
    ["format('{0}', 'a')", true],
    ["fromJSON('[]')", false],
    ["github.ref == 'a'", false],
  ])('%s is constant: %s', (text, expected) => {
    expect(isConstant(parse(text))).toBe(expected);
  });

  it.each([
    ['false', false],
    ["''", false],
    ['0', false],
    ["'false'", true],
    ['!true', false],
    ['true && null', false],
    ['github.ref', undefined],
  ])('%s counts as %s', (text, expected) => {
    expect(isTruthy(parse(text))).toBe(expected);
  });

  it('lists what an expression can come out as', () => {
    expect(
      outcomesOf(parse("a && 'x' || 'y'")).map((node) => node.kind === 'literal' && node.value),
    ).toEqual(['x', 'y']);
  });
});
