import type { RuleInfo } from '@gatehouse/findings';

/** Whether an id means the rule: its own id, with or without the family, or an alias. */
export function names(id: string, rule: RuleInfo): boolean {
  return ownNames(rule).includes(canonical(id));
}

const known = new WeakMap<RuleInfo, ReadonlySet<string>>();

/** The ids whose suppressions are meant for the rule, as its own or as those of a variant of it: canonical, each once. */
export function suppressingNames(rule: RuleInfo): ReadonlySet<string> {
  let all = known.get(rule);
  if (!all) {
    all = new Set([...ownNames(rule), ...(rule.kinIds ?? []).map(canonical)]);
    known.set(rule, all);
  }
  return all;
}

/** Trivy's ids are written in three ways for the same check (`KSV-0014`, `KSV014`, `AVD-KSV-0014`); others in one. */
export function canonical(id: string): string {
  const match = /^(?:AVD-)?([A-Z]{2,3})-?0*(\d+)$/i.exec(id);
  return match?.[1] && match[2] ? `${match[1].toUpperCase()}-${match[2]}` : id;
}

function ownNames({ id, aliases }: RuleInfo): string[] {
  return [id, id.slice(id.indexOf('/') + 1), ...aliases.map(canonical)];
}
