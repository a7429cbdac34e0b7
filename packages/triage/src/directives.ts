import type { Directive, Finding, Scan } from '@gatehouse/findings';
import { FileDirectives } from './file-directives.ts';
import { dayOf } from './words.ts';

/**
 * Marks the findings that a directive in the scanned files speaks for, unless the policy speaks for them already. Filters
 * mark, they do not drop.
 */
export function applyDirectives(scan: Scan): Scan {
  const { valid } = byValidity(scan);
  // One that has expired brings its findings back.
  if (valid.length === 0) return scan;
  const files = byFile(valid);
  return {
    ...scan,
    findings: scan.findings.map((finding) =>
      finding.suppression ? finding : suppress(finding, directiveFor(finding, files)),
    ),
    evaluations: scan.evaluations.map((evaluation) => {
      const { path, rule, status } = evaluation;
      const speaks = status === 'fail' && files.get(path)?.find(rule, evaluation);
      return speaks ? { ...evaluation, status: 'suppressed' } : evaluation;
    }),
  };
}

/** The directives of a scan, apart by whether they still count on the day of the scan. */
export function byValidity(scan: Scan): {
  readonly valid: readonly Directive[];
  readonly expired: readonly Directive[];
} {
  const today = dayOf(scan.startedAt);
  const counts = ({ until }: Directive): boolean => until === undefined || until >= today;
  return {
    valid: scan.directives.filter(counts),
    expired: scan.directives.filter((directive) => !counts(directive)),
  };
}

export function byFile(directives: readonly Directive[]): ReadonlyMap<string, FileDirectives> {
  const lists = new Map<string, Directive[]>();
  for (const directive of directives) {
    const list = lists.get(directive.location.path);
    if (list) list.push(directive);
    else lists.set(directive.location.path, [directive]);
  }
  return new Map([...lists].map(([path, list]) => [path, new FileDirectives(list)]));
}

/** The directive of a file that speaks for a finding in it. */
export function directiveFor(
  { rule, resource, location }: Finding,
  files: ReadonlyMap<string, FileDirectives>,
): Directive | undefined {
  return files.get(location.path)?.find(rule, { line: location.startLine, resource });
}

function suppress(finding: Finding, directive: Directive | undefined): Finding {
  if (!directive) return finding;
  const { syntax, reason, until, location } = directive;
  return {
    ...finding,
    suppression: {
      kind: 'inline',
      syntax,
      location,
      ...(reason !== undefined && { reason }),
      ...(until !== undefined && { until }),
    },
  };
}
