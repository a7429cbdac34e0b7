import type { Directive, Finding, RuleInfo, Scan } from '@gatehouse/findings';

/** Marks the findings that a directive in the scanned files speaks for. Filters mark, they do not drop. */
export function applyDirectives(scan: Scan): Scan {
  if (scan.directives.length === 0) return scan;
  const byPath = new Map<string, Directive[]>();
  for (const directive of scan.directives) {
    const list = byPath.get(directive.location.path);
    if (list) list.push(directive);
    else byPath.set(directive.location.path, [directive]);
  }
  return { ...scan, findings: scan.findings.map((finding) => suppress(finding, byPath.get(finding.location.path) ?? [])) };
}

function suppress(finding: Finding, directives: readonly Directive[]): Finding {
  const { startLine } = finding.location;
  const match = directives.find(
    ({ from, to, rules }) => startLine >= from && startLine <= to && (rules.length === 0 || rules.some((id) => names(id, finding.rule))),
  );
  if (!match) return finding;
  const { syntax, reason, location } = match;
  return { ...finding, suppression: { kind: 'inline', syntax, location, ...(reason !== undefined && { reason }) } };
}

/**
 * Whether an id means the rule: its own id, with or without the family, or an alias. Trivy's ids are written in three
 * ways for the same check (`KSV-0014`, `KSV014`, `AVD-KSV-0014`).
 */
export function names(id: string, rule: RuleInfo): boolean {
  if (id === rule.id || id === rule.id.slice(rule.id.indexOf('/') + 1)) return true;
  const wanted = canonical(id);
  return rule.aliases.some((alias) => alias === id || canonical(alias) === wanted);
}

function canonical(id: string): string {
  const match = /^(?:AVD-)?([A-Z]{2,3})-?0*(\d+)$/i.exec(id);
  return match?.[1] && match[2] ? `${match[1].toUpperCase()}-${match[2]}` : id;
}
