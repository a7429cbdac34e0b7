import { describe, expect, it } from '@jest/globals';
import { parseExpression } from '../../../src/model/workflow/index.ts';
import {
  arrayOf,
  isAssignable,
  mergeTypes,
  objectOf,
  recordOf,
  typeOf,
  type Type,
} from '../../../src/model/workflow/typing/index.ts';
import { FUNCTIONS, RESTRICTED_FUNCTIONS } from '../../../src/rules/workflow/facts/functions.ts';

const CONTEXTS: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['github', objectOf({ sha: 'string', event: recordOf('any') })],
  ['matrix', objectOf({ os: 'string', list: arrayOf('number') })],
  [
    'needs',
    objectOf({ build: objectOf({ result: 'string' }), test: objectOf({ result: 'string' }) }),
  ],
  ['vars', recordOf('string')],
  ['steps', objectOf({})],
]);

function examine(text: string): { type: Type; flaws: string[] } {
  const node = parseExpression(text);
  if (!node) throw new Error(`no expression: ${text}`);
  const flaws: string[] = [];
  const type = typeOf(node, {
    contexts: CONTEXTS,
    availableContexts: new Set(['github', 'matrix', 'needs', 'vars']),
    functions: FUNCTIONS,
    availableFunctions: new Set(['always']),
    restrictedFunctions: RESTRICTED_FUNCTIONS,
    report: (flaw, _at, what) => flaws.push(`${flaw}: ${what}`),
  });
  return { type, flaws };
}

describe('the type of an expression', () => {
  it.each<[string, Type]>([
    ['github.SHA', 'string'],
    ["github['sha']", 'string'],
    ['github.event.issue.title', 'any'],
    ['matrix.list[0]', 'number'],
    ['needs.*.result', arrayOf('any', true)],
    ['!github', 'boolean'],
    ["matrix.os == 'linux' && 60 || 20", 'number'],
    ["github.sha && 1 || 'none'", 'string'],
    ['always()', 'boolean'],
    ["fromJSON('[1, 2]')", arrayOf('number')],
    [`fromJSON('{"Deep": {"er": null}}').deep.ER`, 'null'],
    ["contains(fromJSON('[true]'), matrix.os)", 'boolean'],
    ["format('{0} {{1}} {{{1}}}', 1, 2)", 'string'],
  ])('%s', (text, type) => {
    expect(examine(text)).toEqual({ type, flaws: [] });
  });

  it.each([
    ['git.sha', /^undefined: names the context "git"/],
    ['github.shaa', /^undefined: reads "shaa", which does not exist \(there is sha, event\)/],
    ['steps.build', /^unavailable: uses the context "steps"/],
    ['success()', /^unavailable: calls success\(\)/],
    ['nothing()', /^undefined: calls nothing\(\)/],
    ['vars.GITHUB_TOKEN', /^undefined: names the variable/],
    ['github.sha.length', /^type: reads "length" of string/],
    ['matrix.list.first', /^type: reads "first" of array/],
    ["matrix.list['first']", /^type: takes an element of an array by string/],
    ['github == 1', /^type: compares object to number/],
    ['true < 1', /^type: compares boolean to number/],
    ["startsWith('a')", /1 arguments instead of 2/],
    ['join(github)', /object where array is asked for/],
    ["format('{0}', 1, 2)", /there is no \{1\}/],
    ["format('{0} {1}', 1)", /has \{1\}/],
    ["fromJSON('{')", /a text that is no JSON/],
    ['case(true, 1, false, 2)', /without the value for when nothing holds/],
  ])('%s is wrong', (text, flaw) => {
    expect(examine(text).flaws[0]).toMatch(flaw);
  });
});

describe('types', () => {
  it('meet in what they have in common', () => {
    expect(mergeTypes('number', 'string')).toBe('string');
    expect(mergeTypes('number', 'boolean')).toBe('any');
    expect(mergeTypes(arrayOf('number'), arrayOf('string'))).toEqual(arrayOf('string'));
    expect(mergeTypes(objectOf({ a: 'number' }), objectOf({ a: 'string', b: 'null' }))).toEqual(
      objectOf({ a: 'string', b: 'null' }),
    );
  });

  it('stand for each other where nothing is lost', () => {
    expect(isAssignable('string', 'number')).toBe(true);
    expect(isAssignable('number', 'string')).toBe(false);
    expect(isAssignable(recordOf('string'), objectOf({ a: 'number' }))).toBe(true);
    expect(isAssignable(objectOf({ a: 'string' }), objectOf({ b: 'string' }))).toBe(false);
  });
});
