import type { Finding } from './finding.ts';
import { compareLocation } from './location.ts';
import type { Scan } from './scan.ts';
import { compareSeverity, reaches, SEVERITIES, type Severity, type Threshold } from './severity.ts';

/** `error` means that the scan cannot vouch for what it was given: it is never green. */
export type Verdict = 'pass' | 'fail' | 'error';

export interface Thresholds {
  /** What fails. */
  readonly failOn: Threshold;
  /** What is shown. */
  readonly reportFrom: Severity;
}

export type Counts = Readonly<Record<Severity, number>>;

/** Everything a rendering needs: one scan, all renderings. */
export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence each; empty for a pass. */
  readonly reasons: readonly string[];
  readonly scans: readonly Scan[];
  /** Unsuppressed findings at or above `reportFrom`, worst first. */
  readonly shown: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** Unsuppressed findings, shown or not. */
  readonly counts: Counts;
  readonly total: number;
  readonly thresholds: Thresholds;
}

/** Reports all, gates some: `failOn` looks at every unsuppressed finding, shown or not. */
export function decide(scans: readonly Scan[], thresholds: Thresholds): Outcome {
  const findings = scans.flatMap((scan) => scan.findings);
  const open = findings.filter((finding) => !finding.suppression);
  const failing = open.filter((finding) => reaches(finding.severity, thresholds.failOn));
  const incomplete = scans.flatMap((scan) => scan.incomplete);
  const verdict = incomplete.length > 0 ? 'error' : failing.length > 0 ? 'fail' : 'pass';
  const reasons = [...incomplete];
  if (failing.length > 0) {
    const noun = failing.length === 1 ? 'finding is' : 'findings are';
    reasons.push(`${failing.length} ${noun} at or above fail-on: ${thresholds.failOn}`);
  }
  return {
    verdict,
    reasons,
    scans,
    shown: open
      .filter((finding) => reaches(finding.severity, thresholds.reportFrom))
      .sort(worstFirst),
    suppressed: findings.filter((finding) => finding.suppression),
    counts: count(open),
    total: open.length,
    thresholds: { failOn: thresholds.failOn, reportFrom: thresholds.reportFrom },
  };
}

export function worstFirst(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity) || compareLocation(a.location, b.location);
}

export function count(findings: readonly Finding[]): Counts {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<
    Severity,
    number
  >;
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
