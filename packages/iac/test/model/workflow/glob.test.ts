import { describe, expect, it } from '@jest/globals';
import { globFlaw } from '../../../src/model/workflow/glob.ts';

describe('a filter pattern', () => {
  it.each(['main', 'release/**', '!wip', 'v[0-9]+.[0-9]+', 'v[12]?', '*', '\\!odd', 'a..b'])(
    '%s can match a branch',
    (pattern) => {
      expect(globFlaw(pattern, 'ref')).toBeUndefined();
    },
  );

  it.each([
    ['^main$', 0, /"\^", which no branch/],
    ['a b', 1, /" ", which no branch/],
    ['/main', 0, /starts with \//],
    ['main/', 4, /ends with/],
    ['*+', 1, /nothing before it to repeat/],
    ['a??', 2, /nothing before it to repeat/],
    ['!', 0, /negates nothing/],
    ['v[9-0]', 1, /runs backwards/],
    ['v[1]', 1, /the character alone/],
    ['v[]', 1, /matches nothing/],
    ['v[0-9', 1, /without its \]/],
    ['v[0-]', 1, /without an end/],
    ['a\\*', 1, /escaped \*/],
    ['a\\b', 1, /need not be escaped/],
  ])('%s cannot', (pattern, at, what) => {
    const flaw = globFlaw(pattern, 'ref');
    expect(flaw?.what).toMatch(what);
    expect(flaw?.at).toBe(at);
  });

  it.each(['**.ts', 'src/my file.txt', '/src', 'a:b', '.github/**', 'a\\b'])(
    '%s can match a path',
    (pattern) => {
      expect(globFlaw(pattern, 'path')).toBeUndefined();
    },
  );

  it.each(['./src/**', '../src', '!./src', '.', ' src', 'src '])('%s cannot', (pattern) => {
    expect(globFlaw(pattern, 'path')).toBeDefined();
  });
});
