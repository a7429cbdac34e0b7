import type { Directive, Finding, Scan } from '@gatehouse/findings';
import { FileDirectives } from './file-directives.ts';

/** Marks the findings that a directive in the scanned files speaks for. Filters mark, they do not drop. */
export function applyDirectives(scan: Scan): Scan {
  const today = scan.startedAt.toISOString().slice(0, 10);
  // One that has expired brings its findings back.
  const valid = scan.directives.filter(({ until }) => until === undefined || until >= today);
  if (valid.length === 0) return scan;
  const files = byFile(valid);
  return {
    ...scan,
    findings: scan.findings.map((finding) => suppress(finding, files.get(finding.location.path))),
    evaluations: scan.evaluations.map((evaluation) => {
      const { path, rule, status } = evaluation;
      const speaks = status === 'fail' && files.get(path)?.find(rule, evaluation);
      return speaks ? { ...evaluation, status: 'suppressed' } : evaluation;
    }),
  };
}

function byFile(directives: readonly Directive[]): ReadonlyMap<string, FileDirectives> {
  const lists = new Map<string, Directive[]>();
  for (const directive of directives) {
    const list = lists.get(directive.location.path);
    if (list) list.push(directive);
    else lists.set(directive.location.path, [directive]);
  }
  return new Map([...lists].map(([path, list]) => [path, new FileDirectives(list)]));
}

function suppress(finding: Finding, directives: FileDirectives | undefined): Finding {
  const { rule, resource } = finding;
  const match = directives?.find(rule, { line: finding.location.startLine, resource });
  if (!match) return finding;
  const { syntax, reason, location } = match;
  return {
    ...finding,
    suppression: { kind: 'inline', syntax, location, ...(reason !== undefined && { reason }) },
  };
}
