import { describeError, type Notice, UserError } from '@gatehouse/findings';
import type { CommitFiles, DefaultBranch } from '@gatehouse/workspace';
import { isCommitId } from '@gatehouse/workspace';
import type { BasePlan, ComparisonPlan } from './plan.ts';

/** Where commits come from: `Checkout` of packages/workspace. */
export interface Commits {
  /** What is checked out. */
  head(): { readonly id: string } | undefined;
  /** The id that a ref means. */
  resolve(name: string): string | undefined;
  /** @throws UserError that says why the files cannot be had. */
  files(commit: string): Promise<CommitFiles>;
  /** @throws UserError where it cannot be told where two commits parted. */
  mergeBase(one: string, other: string): Promise<string>;
  /** @throws UserError where nobody can be asked for it. */
  defaultBranch(): Promise<DefaultBranch>;
}

/** A commit that was found, with what it is to the change. */
export interface Base {
  readonly commit: string;
  /** In words: `the merge base with main`. */
  readonly description: string;
  readonly files: CommitFiles;
}

/**
 * Whose configuration a run goes by.
 * - `base`: that of the commit into which the change under review is to be merged
 * - `default-branch`: that of the default branch
 * - `scanned`: that of what is scanned
 */
export type PolicyOrigin = 'base' | 'default-branch' | 'scanned';

export interface PolicyBase {
  readonly origin: PolicyOrigin;
  /** Absent where its configuration is the one that is checked out. */
  readonly base?: Base;
  /** Why it is not what it should be. */
  readonly notice?: Notice;
}

/**
 * The commit whose configuration goes.
 * @throws UserError with a remedy where there is one and it cannot be read: nothing else may stand in for it.
 */
export async function findPolicyBase({ policy }: BasePlan, commits: Commits): Promise<PolicyBase> {
  if (policy.kind === 'head') return { origin: 'scanned' };
  if (policy.kind === 'default-branch') return findDefaultBranch(policy.isOwn, commits);
  if (policy.kind === 'unknown') throw unreadable('The configuration that goes', policy.reason);
  const { commit, description } = policy;
  try {
    return { origin: 'base', base: { commit, description, files: await commits.files(commit) } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw unreadable(`The configuration of ${named(commit, description)}`, describeError(error));
  }
}

/**
 * What cannot be had is replaced by what is checked out, and the evidence says so: no merge waits for such a run, and a
 * gate compares.
 */
async function findDefaultBranch(isOwn: boolean, commits: Commits): Promise<PolicyBase> {
  try {
    const { name, commit } = await commits.defaultBranch();
    if (commit === commits.head()?.id) return { origin: 'default-branch' };
    const files = await commits.files(commit);
    return { origin: 'default-branch', base: { commit, description: name, files } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (isOwn) return { origin: 'default-branch' };
    const message = `the configuration of the scanned commit goes, since the default branch cannot be read; a gate takes that only where both have the same: ${describeError(error)}`;
    return { origin: 'scanned', notice: { kind: 'policy', level: 'warning', message } };
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
export function notCompared(reason: string, level: Notice['level'], phase?: string): Notice {
  const subject = phase === undefined ? '' : `${phase}: `;
  return {
    kind: 'base',
    level,
    message: `${subject}compared with nothing, so everything is judged: ${reason}`,
  };
}

export function named(commit: string, description: string): string {
  return `${description} (${commit.slice(0, 7)})`;
}
