import { type GithubContext, isTestMerge, type PullRequest } from '@gatehouse/github';
import type { Commit } from '@gatehouse/workspace';
import type { BasePlan, ComparisonPlan } from './plan.ts';

/**
 * Which commit a workflow's run is compared with and whose configuration goes, by the event that started it.
 *
 * Policy never comes from a merge base: whoever opens a pull request chooses how old that is.
 *
 * @param head what is checked out; undefined where no commit is
 * @throws UserError where the file that tells of the event cannot be read: it may be a change of a stranger
 */
export function planEvent(context: GithubContext, head: Commit | undefined): BasePlan {
  const { eventName, pullRequest, mergeGroup, unreadEvent } = context;
  if (unreadEvent) throw unreadEvent;
  if (pullRequest) return planPullRequest(context, pullRequest, head);
  if (mergeGroup) {
    const description = 'the commit before it in the merge queue';
    const base = { kind: 'commit', commit: lower(mergeGroup.baseSha), description } as const;
    if (head?.id !== base.commit) return planReview(base);
    const reason = 'what is checked out does not hold the changes of the merge queue';
    return { ...planReview(base), comparison: { kind: 'none', reason } };
  }
  if (eventName?.startsWith('pull_request') || eventName === 'merge_group') {
    const reason = `the event ${eventName} does not say what its base is (in the file that GITHUB_EVENT_PATH names)`;
    return {
      isReview: true,
      policy: { kind: 'unknown', reason },
      comparison: { kind: 'none', reason },
    };
  }
  if (eventName && AT_SOMEBODYS_REQUEST.has(eventName) && head?.id !== lower(context.sha ?? ''))
    return planGuest(context, head);
  return { isReview: false, policy: { kind: 'head' }, comparison: comparePush(context, head) };
}

/**
 * Events that run a workflow of the default branch because of what somebody did elsewhere. Where such a workflow checks
 * out something else than the commit that it runs for, that is the change of whoever this was.
 */
const AT_SOMEBODYS_REQUEST: ReadonlySet<string> = new Set([
  'check_run',
  'check_suite',
  'discussion',
  'discussion_comment',
  'issue_comment',
  'issues',
  'status',
  'workflow_run',
]);

function planGuest({ sha, eventName, defaultBranch }: GithubContext, head?: Commit): BasePlan {
  const branch = defaultBranch ?? 'the default branch';
  const reason = head ? `the commit that ${eventName} runs for is not known` : NOT_CHECKED_OUT;
  const other = sha === undefined ? undefined : lower(sha);
  return {
    isReview: true,
    policy:
      other === undefined
        ? { kind: 'unknown', reason }
        : { kind: 'commit', commit: other, description: branch },
    comparison:
      head && other !== undefined
        ? {
            kind: 'merge-base',
            commit: head.id,
            other,
            description: `the merge base with ${branch}`,
          }
        : { kind: 'none', reason },
  };
}

const NOT_CHECKED_OUT = 'no commit is checked out';

function planReview(base: { kind: 'commit'; commit: string; description: string }): BasePlan {
  return { isReview: true, policy: base, comparison: base };
}

function planPullRequest(
  context: GithubContext,
  pull: PullRequest,
  head: Commit | undefined,
): BasePlan {
  const branch = pull.baseRef ?? 'the base branch';
  const isDefaultCheckout = head !== undefined && head.id === lower(context.sha ?? '');
  const [tip] = head?.parents ?? [];
  if (isTestMerge(context) && isDefaultCheckout && tip !== undefined && head.parents.length === 2)
    return planReview({ kind: 'commit', commit: tip, description: branch });
  const base = lower(pull.baseSha);
  const compare = (): ComparisonPlan => {
    if (!head) return { kind: 'none', reason: NOT_CHECKED_OUT };
    // Compared with itself nothing would be new, whatever the pull request holds.
    if (isDefaultCheckout || head.id === base)
      return {
        kind: 'none',
        reason: `what is checked out does not hold the changes of pull request #${pull.number}`,
      };
    const description = `the merge base with ${branch}`;
    return { kind: 'merge-base', commit: head.id, other: base, description };
  };
  return {
    isReview: true,
    policy: { kind: 'commit', commit: base, description: branch },
    comparison: compare(),
  };
}

/** A new branch is compared with where it left the default branch. */
function comparePush(context: GithubContext, head: Commit | undefined): ComparisonPlan {
  const { eventName, push, defaultBranch, ref } = context;
  if (push?.before !== undefined) {
    const description = 'the commit before this push';
    return { kind: 'commit', commit: lower(push.before), description };
  }
  if (push && head && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`) {
    const other = `refs/remotes/origin/${defaultBranch}`;
    const description = `the merge base with ${defaultBranch}`;
    return { kind: 'merge-base', commit: head.id, other, description };
  }
  return {
    kind: 'none',
    reason: push ? 'the branch is new' : `nothing is changed by ${eventName ?? 'this run'}`,
  };
}

/** As git writes ids. */
function lower(sha: string): string {
  return sha.toLowerCase();
}
