import { resolveSettings, type Settings } from '@gatehouse/config';
import type { Checkout } from '@gatehouse/workspace';
import { type PolicyBase, findPolicyBase } from './base/find-base.ts';
import type { BasePlan } from './base/plan.ts';
import { type Policy, readPolicy } from './policy.ts';
import type { RunRequest } from './run.ts';

/** What decides how a run judges; the rest of its request says what it judges. */
export type Grounds = Pick<RunRequest, 'place' | 'overrides' | 'locate' | 'plan'>;

/** What a run goes by. */
export interface Prepared {
  readonly plan: BasePlan;
  readonly policy: Policy;
  /** Whose configuration goes. */
  readonly policyBase: PolicyBase;
  /** `path` is absolute. */
  readonly settings: Settings;
  /** Whether only what is new is shown and can fail. */
  readonly onlyNew: boolean;
  /** Whether the base is scanned: under review it tells which suppressions are new, too. */
  readonly isCompared: boolean;
}

/** @throws UserError with a remedy where the policy cannot be read or is broken. */
export async function prepare(request: Grounds, checkout: Checkout): Promise<Prepared> {
  const { place, overrides } = request;
  const plan = request.plan(checkout);
  const policyBase = await findPolicyBase(plan, checkout);
  const policy = readPolicy(place, policyBase.base);
  const resolved = resolveSettings(overrides, policy.config);
  const settings = { ...resolved, path: request.locate(resolved.path) };
  const { onlyNew = plan.isReview } = settings;
  const going =
    settings.inlineSuppressions === 'pending' ? unmerged(plan, policyBase, checkout) : plan;
  return {
    plan: going,
    policy,
    policyBase,
    settings,
    onlyNew,
    isCompared: onlyNew || going.isReview,
  };
}

/** Where suppressions in files wait for their merge, those of a branch count for as little as those of a pull request. */
function unmerged(plan: BasePlan, { base }: PolicyBase, checkout: Checkout): BasePlan {
  const head = checkout.head();
  if (plan.policy.kind !== 'default-branch' || !base || !head) return plan;
  const { commit: other, description: branch } = base;
  const description = `the merge base with ${branch}`;
  const comparison = { kind: 'merge-base', commit: head.id, other, description } as const;
  return { ...plan, isReview: true, comparison };
}
