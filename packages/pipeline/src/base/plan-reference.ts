import { UserError } from '@gatehouse/findings';
import type { Checkout } from '@gatehouse/workspace';
import type { BasePlan } from './plan.ts';

/**
 * Compares what lies here with where it left a branch. The configuration is the one that lies here too: who can run this
 * can change that.
 *
 * @param reference a branch, tag or commit; undefined to compare with nothing
 * @throws UserError where it does not exist or nothing is committed
 */
export function planReference(
  checkout: Pick<Checkout, 'head' | 'resolve'>,
  reference: string | undefined,
): BasePlan {
  const policy = { kind: 'head' } as const;
  if (reference === undefined)
    return { isReview: false, policy, comparison: { kind: 'none', reason: 'no base was given' } };
  const head = checkout.head();
  const other = checkout.resolve(reference);
  if (!head || other === undefined)
    throw new UserError(
      head ? `there is no commit ${reference} here` : 'no commit is checked out to compare with',
      { remedy: 'Fetch it (git fetch origin), or give another with --base' },
    );
  const description = `the merge base with ${reference}`;
  return {
    isReview: false,
    policy,
    comparison: { kind: 'merge-base', commit: head.id, other, description },
  };
}
