import type { Directive, Finding, RuleInfo, Scan } from '@gatehouse/findings';

/** Marks the findings that a directive in the scanned files speaks for. Filters mark, they do not drop. */
export function applyDirectives(scan: Scan): Scan {
  const today = scan.startedAt.toISOString().slice(0, 10);
  // One that has expired brings its findings back.
  const valid = scan.directives.filter(({ until }) => until === undefined || until >= today);
  if (valid.length === 0) return scan;
  const byPath = new Map<string, Directive[]>();
  for (const directive of valid) {
    const list = byPath.get(directive.location.path);
    if (list) list.push(directive);
    else byPath.set(directive.location.path, [directive]);
  }
  return {
    ...scan,
    findings: scan.findings.map((finding) =>
      suppress(finding, byPath.get(finding.location.path) ?? []),
    ),
    evaluations: scan.evaluations.map((evaluation) => {
      const speaks =
        evaluation.status === 'fail' &&
        find(byPath.get(evaluation.path) ?? [], evaluation.rule, evaluation.line);
      return speaks ? { ...evaluation, status: 'suppressed' } : evaluation;
    }),
  };
}

function find(
  directives: readonly Directive[],
  rule: RuleInfo,
  line: number,
): Directive | undefined {
  return directives.find(
    ({ from, to, rules }) =>
      line >= from && line <= to && (rules.length === 0 || rules.some((id) => isMeant(id, rule))),
  );
}

function suppress(finding: Finding, directives: readonly Directive[]): Finding {
  const match = find(directives, finding.rule, finding.location.startLine);
  if (!match) return finding;
  const { syntax, reason, location } = match;
  return {
    ...finding,
    suppression: { kind: 'inline', syntax, location, ...(reason !== undefined && { reason }) },
  };
}

/** Whether a suppression of an id is meant for the rule: as its own, or as that of a variant of it. */
function isMeant(id: string, rule: RuleInfo): boolean {
  return (
    names(id, rule) ||
    (rule.kinIds ?? []).some((kin) => kin === id || canonical(kin) === canonical(id))
  );
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
