import { resolveSettings, type Settings } from '@gatehouse/config';
import type { Checkout } from '@gatehouse/workspace';
import { type Base, findPolicyBase } from './base/find-base.ts';
import type { BasePlan } from './base/plan.ts';
import { type Policy, readPolicy } from './policy.ts';
import type { RunRequest } from './run.ts';

/** What decides how a run judges; the rest of its request says what it judges. */
export type Grounds = Pick<RunRequest, 'place' | 'overrides' | 'locate' | 'plan'>;

/** What a run goes by. */
export interface Prepared {
  readonly plan: BasePlan;
  readonly policy: Policy;
  /** Whose configuration goes; undefined for what is checked out. */
  readonly policyBase: Base | undefined;
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
  const policy = readPolicy(place, policyBase);
  const resolved = resolveSettings(overrides, policy.config);
  const settings = { ...resolved, path: request.locate(resolved.path) };
  const { onlyNew = plan.isReview } = settings;
  return { plan, policy, policyBase, settings, onlyNew, isCompared: onlyNew || plan.isReview };
}
