import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import type { GithubContext } from '@gatehouse/github';
import { planEvent } from '../src/index.ts';

const sha = (letter: string): string => letter.repeat(40);
const MERGE = sha('a');
const HEAD = sha('b');
const BASE = sha('c');
const TIP = sha('d');

const SERVER = { serverUrl: '', apiUrl: '', graphqlUrl: '' };

const PULL = {
  number: 7,
  headSha: HEAD,
  baseSha: BASE,
  baseRef: 'main',
  isFork: false,
  isDependabot: false,
};

const pull = (changes: Partial<GithubContext> = {}): GithubContext => ({
  ...SERVER,
  eventName: 'pull_request',
  ref: 'refs/pull/7/merge',
  sha: MERGE,
  pullRequest: PULL,
  ...changes,
});

const fromBase = { kind: 'commit', commit: BASE, description: 'main' };
const mergeBase = (commit: string) => ({
  kind: 'merge-base',
  commit,
  other: BASE,
  description: 'the merge base with main',
});

describe('a pull request', () => {
  it("goes by the first parent of GitHub's own merge", () => {
    const tip = { kind: 'commit', commit: TIP, description: 'main' };
    expect(planEvent(pull(), { id: MERGE, parents: [TIP, HEAD] })).toEqual({
      isReview: true,
      policy: tip,
      comparison: tip,
    });
  });

  it.each([
    ['its head, although that is a merge', pull(), { id: HEAD, parents: [TIP, sha('e')] }],
    ['a commit of somebody', pull(), { id: sha('f'), parents: [TIP, HEAD] }],
    [
      'its head, on a ref that is no test merge',
      pull({ ref: 'refs/heads/topic' }),
      { id: HEAD, parents: [TIP, sha('e')] },
    ],
    [
      'the merge of another number',
      pull({ ref: 'refs/pull/8/merge', sha: sha('9') }),
      { id: MERGE, parents: [TIP, HEAD] },
    ],
    [
      'a merge under pull_request_target',
      pull({ eventName: 'pull_request_target', sha: BASE }),
      { id: MERGE, parents: [TIP, HEAD] },
    ],
  ])('goes by the base of the event for %s', (_, context, head) => {
    expect(planEvent(context, head)).toEqual({
      isReview: true,
      policy: fromBase,
      comparison: mergeBase(head.id),
    });
  });

  it.each([
    ['the base', pull(), { id: BASE, parents: [] }, /does not hold the changes/],
    [
      'what pull_request_target checks out',
      pull({ eventName: 'pull_request_target', sha: TIP, ref: 'refs/heads/main' }),
      { id: TIP, parents: [] },
      /does not hold the changes of pull request #7/,
    ],
    ['no commit', pull(), undefined, /no commit is checked out/],
  ])('is compared with nothing where it is %s', (_, context, head, reason) => {
    const { isReview, policy, comparison } = planEvent(context, head);
    expect({ isReview, policy }).toEqual({ isReview: true, policy: fromBase });
    expect(comparison).toMatchObject({ kind: 'none', reason: expect.stringMatching(reason) });
  });

  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'] as const)(
    'has no policy where the event %s does not tell its base',
    (eventName) => {
      const plan = planEvent({ ...SERVER, eventName, sha: MERGE }, { id: MERGE, parents: [] });
      expect(plan).toMatchObject({
        isReview: true,
        policy: { kind: 'unknown' },
        comparison: { kind: 'none' },
      });
    },
  );

  it('has no plan where the event cannot be read', () => {
    const unreadEvent = new UserError('The event cannot be read');
    for (const eventName of ['pull_request', 'push', 'schedule'] as const)
      expect(() => planEvent({ ...SERVER, eventName, unreadEvent }, undefined)).toThrow(
        unreadEvent,
      );
  });

  it('writes ids as git does', () => {
    const context = pull({ pullRequest: { ...PULL, baseSha: BASE.toUpperCase() } });
    expect(planEvent(context, { id: HEAD, parents: [] }).policy).toEqual(fromBase);
  });
});

describe('what was accepted', () => {
  const head = { id: HEAD, parents: [BASE] };
  const push = (changes: Partial<GithubContext>): GithubContext => ({
    ...SERVER,
    eventName: 'push',
    ref: 'refs/heads/topic',
    defaultBranch: 'main',
    ...changes,
  });

  it('goes by itself and is compared with what was there before', () => {
    expect(planEvent(push({ push: { before: BASE } }), head)).toEqual({
      isReview: false,
      policy: { kind: 'head' },
      comparison: { kind: 'commit', commit: BASE, description: 'the commit before this push' },
    });
  });

  it('is compared with the default branch where the branch is new', () => {
    const { comparison } = planEvent(push({ push: {} }), head);
    const other = 'refs/remotes/origin/main';
    expect(comparison).toEqual({ ...mergeBase(HEAD), other });
    const first = planEvent(push({ push: {}, ref: 'refs/heads/main' }), head);
    expect(first.comparison).toEqual({ kind: 'none', reason: 'the branch is new' });
  });

  it.each(['schedule', 'workflow_dispatch', 'release', undefined] as const)(
    'is compared with nothing on %s',
    (eventName) => {
      const context = { ...SERVER, ...(eventName && { eventName }) };
      expect(planEvent(context, head)).toMatchObject({
        isReview: false,
        policy: { kind: 'head' },
        comparison: { kind: 'none' },
      });
    },
  );
});

describe('a workflow of the default branch that somebody else set off', () => {
  const context: GithubContext = {
    ...SERVER,
    eventName: 'workflow_run',
    sha: TIP.toUpperCase(),
    defaultBranch: 'main',
  };

  it.each(['workflow_run', 'issue_comment'] as const)(
    'goes by the default branch where it checks out a change: %s',
    (eventName) => {
      expect(planEvent({ ...context, eventName }, { id: HEAD, parents: [] })).toEqual({
        isReview: true,
        policy: { kind: 'commit', commit: TIP, description: 'main' },
        comparison: { ...mergeBase(HEAD), other: TIP },
      });
    },
  );

  it('goes by what is checked out where that is the default branch', () => {
    expect(planEvent(context, { id: TIP, parents: [] })).toMatchObject({
      isReview: false,
      policy: { kind: 'head' },
    });
  });

  it.each([
    ['which commit it runs for', { ...SERVER, eventName: 'workflow_run' } as const, 'unknown'],
    ['what is checked out', context, 'commit'],
  ])('does not trust where it is not known %s', (_, where, kind) => {
    const head = kind === 'unknown' ? { id: HEAD, parents: [] } : undefined;
    const plan = planEvent(where, head);
    expect(plan).toMatchObject({ isReview: true, policy: { kind }, comparison: { kind: 'none' } });
  });
});

it('a merge queue goes by the commit before', () => {
  const base = {
    kind: 'commit',
    commit: BASE,
    description: 'the commit before it in the merge queue',
  };
  const context: GithubContext = {
    ...SERVER,
    eventName: 'merge_group',
    mergeGroup: { headSha: HEAD, baseSha: BASE },
  };
  expect(planEvent(context, { id: HEAD, parents: [] })).toEqual({
    isReview: true,
    policy: base,
    comparison: base,
  });
  expect(planEvent(context, { id: BASE, parents: [] })).toMatchObject({
    policy: base,
    comparison: { kind: 'none', reason: expect.stringContaining('does not hold the changes') },
  });
});
