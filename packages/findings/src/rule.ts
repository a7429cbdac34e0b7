import type { Severity } from './severity.ts';

/**
 * Who a rule is for. `default` holds what a senior reviewer would raise; `all` adds rules that exist so that a team
 * coming from another tool finds its checks again.
 */
export const PROFILES = ['default', 'all'] as const;

export type Profile = (typeof PROFILES)[number];

/** Whether a profile holds the rule. */
export function isIn(rule: Pick<RuleInfo, 'profile'>, profile: Profile): boolean {
  return profile === 'all' || rule.profile === 'default';
}

/** What is said about a rule, whichever phase it belongs to. */
export interface RuleInfo {
  /** `<family>/<name>`, for example `kubernetes/privileged`. Never reused. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly profile: Profile;
  /** What an attacker or an outage gains from it. One or two sentences. */
  readonly why: string;
  /** What to write instead. One or two sentences. */
  readonly fix: string;
  readonly references: readonly string[];
  /** Check ids of other tools that this rule answers exactly as they do. */
  readonly aliases: readonly string[];
  /**
   * Check ids that see the same cause with other eyes, and so belong to variants of this rule: a suppression written for
   * one of them is meant for this rule too.
   */
  readonly kinIds?: readonly string[];
  /** For example `CWE-250`, `CIS-AKS-4.2.1`. */
  readonly tags: readonly string[];
}
