import { describeError, type Notice, UserError } from '@gatehouse/findings';
import type { CommitFiles } from '@gatehouse/workspace';
import { isCommitId } from '@gatehouse/workspace';
import type { BasePlan, ComparisonPlan } from './plan.ts';

/** Where commits come from: `Checkout` of packages/workspace. */
export interface Commits {
  /** The id that a ref means. */
  resolve(name: string): string | undefined;
  /** @throws UserError that says why the files cannot be had. */
  files(commit: string): Promise<CommitFiles>;
  /** @throws UserError where it cannot be told where two commits parted. */
  mergeBase(one: string, other: string): Promise<string>;
}

/** A commit that was found, with what it is to the change. */
export interface Base {
  readonly commit: string;
  /** In words: `the merge base with main`. */
  readonly description: string;
  readonly files: CommitFiles;
}

/**
 * The commit whose configuration goes; undefined for what is checked out.
 * @throws UserError with a remedy where there is one and it cannot be read: nothing else may stand in for it.
 */
export async function findPolicyBase(
  { policy }: BasePlan,
  commits: Commits,
): Promise<Base | undefined> {
  if (policy.kind === 'head') return undefined;
  if (policy.kind === 'unknown') throw unreadable('The configuration that goes', policy.reason);
  const { commit, description } = policy;
  try {
    return { commit, description, files: await commits.files(commit) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw unreadable(`The configuration of ${named(commit, description)}`, describeError(error));
  }
}

function unreadable(what: string, why: string): UserError {
  return new UserError(
    `${what} cannot be read, and that of the change under review does not decide about it: ${why}`,
    {
      remedy:
        'Let actions/checkout fetch it (fetch-depth: 0), or give this step a token that may read the repository (permissions: contents: read)',
    },
  );
}

/** The commit that the change is compared with, or why everything is judged instead. */
export async function findComparison(
  { comparison, isReview }: BasePlan,
  commits: Commits,
): Promise<{ readonly base?: Base; readonly notice: Notice }> {
  try {
    if (comparison.kind === 'none')
      return { notice: notCompared(comparison.reason, isReview ? 'warning' : 'notice') };
    const commit = await commitOf(comparison, commits);
    const { description } = comparison;
    const message = `compared with ${named(commit, description)}`;
    return {
      base: { commit, description, files: await commits.files(commit) },
      notice: { kind: 'base', level: 'notice', message },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const subject = comparison.kind === 'none' ? '' : `${comparison.description}: `;
    return { notice: notCompared(`${subject}${describeError(error)}`, 'warning') };
  }
}

async function commitOf(
  plan: Exclude<ComparisonPlan, { kind: 'none' }>,
  commits: Commits,
): Promise<string> {
  if (plan.kind === 'commit') return plan.commit;
  const other = isCommitId(plan.other) ? plan.other : commits.resolve(plan.other);
  if (other === undefined) throw new UserError(`the checkout does not know ${plan.other}`);
  return commits.mergeBase(plan.commit, other);
}

/** The strict side: what nobody could compare counts as new. */
export function notCompared(reason: string, level: Notice['level']): Notice {
  return {
    kind: 'base',
    level,
    message: `compared with nothing, so everything is judged: ${reason}`,
  };
}

function named(commit: string, description: string): string {
  return `${description} (${commit.slice(0, 7)})`;
}
