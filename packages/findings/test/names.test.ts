import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareLocation, describeError, Fingerprints, nearest, UserError } from '../src/index.ts';

describe('nearest', () => {
  it.each([
    ['fail-onn', 'fail-on'],
    ['Fail-On', 'fail-on'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s: %s', (name, expected) => {
    expect(nearest(name, ['report-from', 'fail-on'])).toBe(expected);
  });

  it('finds a name itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (names) => {
        const [first = ''] = names;
        expect(nearest(first, names)?.toLowerCase()).toBe(first.toLowerCase());
      }),
    );
  });
});

describe('fingerprints', () => {
  const identity = { ruleId: 'kubernetes/a', resource: 'Pod//a', site: 'spec' };

  it('stay the same from scan to scan and number equal ones', () => {
    const [one, two] = [new Fingerprints(), new Fingerprints()];
    const first = one.of(identity);
    expect(first).toMatch(/^[\da-f]{24}:1$/);
    expect(one.of(identity)).toBe(first.replace(/1$/, '2'));
    expect(two.of(identity)).toBe(first);
  });

  it('tell rule, resource and site apart', () => {
    const prints = new Fingerprints();
    const all = [
      identity,
      { ...identity, ruleId: 'b' },
      { ...identity, resource: 'b' },
      { ...identity, site: 'b' },
      { ruleId: 'kubernetes/aPod//a', resource: '', site: 'spec' },
    ];
    expect(new Set(all.map((each) => prints.of(each))).size).toBe(all.length);
  });
});

describe('order and errors', () => {
  it('orders by path, line and column', () => {
    const at = (path: string, startLine: number, startColumn: number) => ({
      path,
      startLine,
      startColumn,
      endLine: 9,
      endColumn: 9,
    });
    const ordered = [at('B', 9, 9), at('a', 2, 1), at('a', 2, 3), at('a', 10, 1)];
    expect(ordered.toReversed().sort(compareLocation)).toEqual(ordered);
  });

  it('says what to do about what the user can put right', () => {
    expect(describeError(new UserError('No such file', { remedy: 'Give another' }))).toBe(
      'No such file. Give another',
    );
    expect(describeError(new UserError('No such file'))).toBe('No such file');
    expect(describeError(new TypeError('x'))).toBe('x');
    expect(describeError('x')).toBe('x');
  });
});
