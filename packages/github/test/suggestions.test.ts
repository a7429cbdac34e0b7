import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GithubDouble } from '@gatehouse/testing';
import { suggest, type Suggestion, type SuggestionWish, WORKFLOW_AUTHOR } from '../src/index.ts';
import { readMark, writeMark } from '../src/suggestions/marker.ts';
import { hunksOf, isShown } from '../src/suggestions/patch.ts';
import { as, double, failure, REPOSITORY } from './github.ts';

const before = { 'a.yml': lines(60), 'b.yml': 'x\n' };
/** Lines 30 and 31 are new; a diff shows 27 to 34 of them. */
const after: Record<string, string> = {
  ...before,
  'a.yml': lines(60).replace('line 30\n', 'new 30\nnew 31\n'),
};

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');
}

const suggestion = (startLine: number, endLine = startLine, path = 'a.yml'): Suggestion => ({
  path,
  startLine,
  endLine,
  original: (after[path] ?? '').split('\n').slice(startLine - 1, endLine),
  body: '```suggestion\nbetter\n```',
  key: `${path}:${startLine}`,
});

let server: GithubDouble;
let headSha: string;
beforeEach(async () => {
  server = await double();
  headSha = server.pull({ before, after }).head.sha;
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

function wish(
  suggestions: readonly Suggestion[],
  changes: Partial<SuggestionWish> = {},
): SuggestionWish {
  return {
    repository: REPOSITORY,
    number: 1,
    headSha,
    author: WORKFLOW_AUTHOR,
    scope: 'iac',
    suggestions,
    open: new Set(suggestions.map(({ key }) => key)),
    ...changes,
  };
}

const comments = () => server.state.reviewComments;

describe('suggestions', () => {
  it('are made in one review, on lines of the diff only', async () => {
    const all = [
      suggestion(30),
      suggestion(28, 31),
      suggestion(1),
      suggestion(33, 40),
      suggestion(1, 1, 'b.yml'),
    ];
    expect(await suggest(as(server), wish(all))).toEqual({
      made: 2,
      more: 0,
      outside: 3,
      fixed: 0,
      isStale: false,
    });
    expect(server.state.reviews).toMatchObject([{ state: 'COMMENTED', commit_id: headSha }]);
    expect(comments()).toMatchObject([
      { path: 'a.yml', line: 30, side: 'RIGHT' },
      { path: 'a.yml', line: 31, side: 'RIGHT', start_line: 28, start_side: 'RIGHT' },
    ]);
  });

  it('are never made twice', async () => {
    const github = as(server);
    await suggest(github, wish([suggestion(30)]));
    const again = await suggest(github, wish([suggestion(30), suggestion(30), suggestion(31)]));
    expect(again.made).toBe(1);
    expect(comments()).toHaveLength(2);
    expect(
      await suggest(github, wish([suggestion(30)], { open: new Set(['a.yml:30', 'a.yml:31']) })),
    ).toMatchObject({ made: 0, fixed: 0 });
    expect(server.state.reviews).toHaveLength(2);
  });

  it('are not made where another job of ours has made the same, unless that is about another file', async () => {
    const github = as(server);
    await suggest(github, wish([suggestion(30)]));
    const other = wish([suggestion(30), { ...suggestion(31), key: 'a.yml:30' }], {
      scope: 'iac/b',
    });
    expect(await suggest(github, other)).toMatchObject({ made: 0, fixed: 0 });
    const elsewhere = { ...suggestion(31), key: 'b.yml:1' };
    expect(await suggest(github, wish([elsewhere], { scope: 'iac/b' }))).toMatchObject({ made: 1 });
    expect(await suggest(github, wish([], { scope: 'iac/b' }))).toMatchObject({ fixed: 1 });
    expect(comments()[0]?.body).toContain('```suggestion');
  });

  it('are not held back by a comment that somebody else marked', async () => {
    const spoof = writeMark({ scope: 'iac', key: 'a.yml:30', isFixed: false });
    const mallory = {
      ...wish([{ ...suggestion(30), body: spoof }]),
      author: { login: 'mallory', type: 'User' } as const,
    };
    await suggest(as(server, { identity: 'mallory' }), mallory);
    expect(await suggest(as(server), wish([suggestion(30)]))).toMatchObject({ made: 1 });
  });

  it('are bounded and say so', async () => {
    const github = as(server);
    const made = await suggest(
      github,
      wish(
        [28, 29, 30, 31].map((line) => suggestion(line)),
        { maximum: 3 },
      ),
    );
    expect(made).toMatchObject({ made: 3, more: 1 });
    expect(server.state.reviews[0]?.body).toBe(
      '1 more fix is not shown here: see the report of the run.',
    );
  });

  it('say in which commit they were fixed, once', async () => {
    const github = as(server);
    await suggest(github, wish([suggestion(30), suggestion(31)]));
    await suggest(github, wish([], { scope: 'dast' }));
    const none = wish([], { open: new Set(['a.yml:31']) });
    expect(await suggest(github, none)).toMatchObject({ fixed: 1 });
    expect(comments()[0]?.body).toBe(
      `<!-- gatehouse:suggestion iac a.yml:30 fixed -->\nFixed in ${headSha}.`,
    );
    expect(comments()[1]?.body).toContain('```suggestion');
    expect(await suggest(github, none)).toMatchObject({ fixed: 0 });
  });

  it('are left to the next run when the pull request has gone on', async () => {
    const [pull] = server.state.pulls;
    if (pull) server.push(pull, { ...after, 'b.yml': 'y\n' });
    expect(await suggest(as(server), wish([suggestion(30)]))).toMatchObject({
      made: 0,
      isStale: true,
    });
    expect(server.state.reviews).toEqual([]);
  });

  it('are left to it also when that happens at the last moment', async () => {
    server.before('pulls/create-review', () => {
      const [pull] = server.state.pulls;
      if (pull) server.push(pull, before);
    });
    expect(await suggest(as(server), wish([suggestion(30)]))).toMatchObject({
      made: 0,
      isStale: true,
    });
    expect(server.violations.splice(0)).toHaveLength(1);
  });

  it.each(['before', 'after'] as const)(
    'are made once when the connection drops %s',
    async (dropConnection) => {
      server.fail({ operation: 'pulls/create-review', dropConnection });
      expect(await suggest(as(server), wish([suggestion(30)]))).toMatchObject({ made: 1 });
      expect(comments()).toHaveLength(1);
    },
  );

  it('ask for nothing where there is nothing to do', async () => {
    expect(await suggest(as(server), wish([]))).toMatchObject({ made: 0 });
    expect(server.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('name the permission that is missing', async () => {
    const github = as(server, { permissions: { 'pull-requests': 'read' } });
    expect(await failure(suggest(github, wish([suggestion(30)])))).toMatchObject({
      kind: 'denied',
      permission: 'pull-requests: write',
    });
  });
});

describe('a patch', () => {
  it.each([
    ['@@ -1,3 +1,3 @@ class A\n a\n\n-b\n+c', [{ from: 1, lines: ['a', '', 'c'] }]],
    ['@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [{ from: 1, lines: ['b'] }]],
    ['@@ -1,3 +0,0 @@\n-a\n-b\n-c', []],
    ['@@ -1,2 +3,2 @@\n a\n+@@ -9 +9 @@\n-b', [{ from: 3, lines: ['a', '@@ -9 +9 @@'] }]],
    ['', []],
    ['Binary files differ', []],
  ])('%j shows %j', (patch, hunks) => {
    expect(hunksOf(patch)).toEqual(hunks);
  });

  const hunks = [
    { from: 1, lines: ['a', 'b', 'c', 'd'] },
    { from: 5, lines: ['e', 'f\r'] },
  ];

  it('shows a range only within one stretch', () => {
    expect(isShown(hunks, { startLine: 5, endLine: 6, original: ['e', 'f'] })).toBe(true);
    expect(isShown(hunks, { startLine: 4, endLine: 5, original: ['d', 'e'] })).toBe(false);
    expect(isShown(hunks, { startLine: 4, endLine: 3, original: [] })).toBe(false);
    expect(isShown(hunks, { startLine: 7, endLine: 7, original: [''] })).toBe(false);
  });

  it('shows no line that stands elsewhere in what was scanned', () => {
    expect(isShown(hunks, { startLine: 2, endLine: 2, original: ['b'] })).toBe(true);
    expect(isShown(hunks, { startLine: 2, endLine: 2, original: ['a'] })).toBe(false);
    expect(isShown(hunks, { startLine: 2, endLine: 3, original: ['b'] })).toBe(false);
  });
});

it('a mark survives any key and never ends early', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.boolean(), (scope, key, isFixed) => {
      const text = writeMark({ scope, key, isFixed });
      expect(text.slice(4, -3)).not.toMatch(/--|>|\n/u);
      const read = readMark(`${text}\nrest`);
      expect(read?.isFixed).toBe(isFixed);
      expect(writeMark(read ?? { scope: '', key: '', isFixed: false })).toBe(text);
    }),
  );
});
