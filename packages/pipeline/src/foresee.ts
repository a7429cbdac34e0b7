import type { Settings } from '@gatehouse/config';
import { Checkout } from '@gatehouse/workspace';
import { findComparison, type PolicyOrigin } from './base/find-base.ts';
import type { BasePlan } from './base/plan.ts';
import { repositoryOf } from './find-config.ts';
import { prepare } from './prepare.ts';
import type { RunRequest } from './run.ts';

/** What a run would go by. */
export interface Foresight {
  readonly plan: BasePlan;
  readonly settings: Settings;
  readonly policyOrigin: PolicyOrigin;
  /** Whose configuration goes; undefined for what is checked out. */
  readonly policyBase: NamedCommit | undefined;
  /** Why it is not the one that should go. */
  readonly policyProblem?: string;
  /** Whether only what is new would be shown and could fail. */
  readonly onlyNew: boolean;
  /** What the change would be compared with; undefined where with nothing. */
  readonly comparedWith: NamedCommit | undefined;
  /** The same as a sentence without its end, or why with nothing; absent where a comparison would change nothing. */
  readonly comparison?: string;
}

export interface NamedCommit {
  readonly commit: string;
  /** In words: `the merge base with main`. */
  readonly description: string;
}

/**
 * Finds out what a run would go by, scanning nothing: commits that the checkout lacks are fetched as a run would.
 * @throws UserError where the verdict of the run would be `error` for it
 */
export async function foresee(request: RunRequest): Promise<Foresight> {
  const checkout = new Checkout(repositoryOf(request.place), request.commits);
  try {
    const { plan, policyBase, settings, onlyNew, isCompared } = await prepare(request, checkout);
    const found = isCompared ? await findComparison(plan, checkout) : undefined;
    return {
      ...{ plan, settings, onlyNew },
      policyOrigin: policyBase.origin,
      policyBase: named(policyBase.base),
      ...(policyBase.notice && { policyProblem: policyBase.notice.message }),
      comparedWith: named(found?.base),
      ...(found && { comparison: found.notice.message }),
    };
  } finally {
    checkout.dispose();
  }
}

/** Without the files: they are gone with the checkout. */
function named(commit: NamedCommit | undefined): NamedCommit | undefined {
  return commit && { commit: commit.commit, description: commit.description };
}
