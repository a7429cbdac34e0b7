import type { GithubContext } from '@gatehouse/github';

/**
 * Whether what is checked out by default is the merge that GitHub made to try a pull request: its first parent is the tip
 * of the base branch, and no author had a hand in it.
 */
export function isTestMerge({ eventName, pullRequest, ref, sha }: GithubContext): boolean {
  return (
    pullRequest !== undefined &&
    sha !== undefined &&
    eventName !== 'pull_request_target' &&
    ref === `refs/pull/${pullRequest.number}/merge`
  );
}
