import { expect, it } from '@jest/globals';
import type { GithubContext } from '@gatehouse/github';
import { isTestMerge } from '../src/base/test-merge.ts';

const SHA = 'a'.repeat(40);

const PULL: GithubContext = {
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  eventName: 'pull_request',
  sha: SHA,
  ref: 'refs/pull/7/merge',
  pullRequest: {
    number: 7,
    headSha: 'b'.repeat(40),
    baseSha: 'c'.repeat(40),
    isFork: false,
    isDependabot: false,
  },
};

it.each([
  ['what is checked out by default', {}, true],
  ['a branch', { ref: 'refs/heads/main' }, false],
  ['the merge of another one', { ref: 'refs/pull/77/merge' }, false],
  ['the head', { ref: 'refs/pull/7/head' }, false],
  ['what its author does not decide', { eventName: 'pull_request_target' as const }, false],
])("knows GitHub's test merge: %s", (_, changes, expected) => {
  expect(isTestMerge({ ...PULL, ...changes })).toBe(expected);
});

it('knows none without a commit or a pull request', () => {
  const { sha, ...withoutCommit } = PULL;
  const { pullRequest, ...withoutPull } = PULL;
  expect([sha, pullRequest?.number]).toEqual([SHA, 7]);
  expect(isTestMerge(withoutCommit)).toBe(false);
  expect(isTestMerge(withoutPull)).toBe(false);
});
