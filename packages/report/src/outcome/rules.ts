import type { Finding, RuleInfo } from '@gatehouse/findings';

/** The rules of these findings, each once, by id. */
export function rulesOf(findings: Iterable<Finding>): RuleInfo[] {
  const rules = new Map<string, RuleInfo>();
  for (const { rule } of findings) rules.set(rule.id, rule);
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
