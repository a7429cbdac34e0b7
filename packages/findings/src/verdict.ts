import type { Finding } from './finding.ts';
import { compareLocation } from './location.ts';
import type { Notice } from './notice.ts';
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

/** What the change under review was compared with. Where there is one, only what is new is shown and can fail. */
export interface Comparison {
  /** The commit: 40 or 64 hexadecimal digits. */
  readonly base: string;
  /** In words: `the merge base with main`. */
  readonly description: string;
  /** Unsuppressed findings that the base does not have, shown or not. */
  readonly fresh: Counts;
  readonly freshTotal: number;
  /** Unsuppressed findings of the base that are gone. */
  readonly fixed: readonly Finding[];
  /** How many more are gone of what was only recorded, so that nobody can say what they were. Absent where all was scanned. */
  readonly gone?: number;
}

/** Everything a rendering needs: one scan, all renderings. */
export interface Outcome {
  readonly verdict: Verdict;
  /** One sentence each; empty for a pass. */
  readonly reasons: readonly string[];
  readonly scans: readonly Scan[];
  /** Unsuppressed findings, whether shown or not, new or not; worst first. */
  readonly open: readonly Finding[];
  /** Of the open ones those at or above `reportFrom`; where there is a comparison, only new ones. */
  readonly shown: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** Of the open ones those that fail the run, whether or not it is an error besides. */
  readonly failing: readonly Finding[];
  /** Of `open`. */
  readonly counts: Counts;
  /** Of `open`. */
  readonly total: number;
  readonly comparison?: Comparison;
  readonly notices: readonly Notice[];
  readonly thresholds: Thresholds;
  /** The configuration that was named in place of the repository's own, from its root: other jobs may go by another. */
  readonly config?: string;
}

/** What is known beside the scans. */
export interface Circumstances {
  readonly comparison?: Omit<Comparison, 'fresh' | 'freshTotal'>;
  readonly notices?: readonly Notice[];
  readonly config?: string | undefined;
}

/**
 * Reports all, gates some: `failOn` looks at every unsuppressed finding, shown or not; where there is a comparison, at
 * every new one.
 */
export function decide(
  scans: readonly Scan[],
  thresholds: Thresholds,
  { comparison, notices = [], config }: Circumstances = {},
): Outcome {
  const findings = scans.flatMap((scan) => scan.findings);
  const open = findings.filter((finding) => !finding.suppression).sort(worstFirst);
  const judged = comparison ? open.filter(({ state }) => state !== 'existing') : open;
  const { failOn } = thresholds;
  const failing = judged.filter(({ severity, fails = reaches(severity, failOn) }) =>
    failOn === 'none' ? false : fails,
  );
  const incomplete = scans.flatMap((scan) => scan.incomplete);
  const verdict = incomplete.length > 0 ? 'error' : failing.length > 0 ? 'fail' : 'pass';
  const reasons = [...incomplete];
  if (failing.length > 0) {
    const noun = `${comparison ? 'new ' : ''}${failing.length === 1 ? 'finding is' : 'findings are'}`;
    const isOver = failing.every(({ fails }) => fails === undefined);
    const why = isOver ? `at or above fail-on: ${thresholds.failOn}` : 'of those that fail a run';
    reasons.push(`${failing.length} ${noun} ${why}`);
  }
  return {
    verdict,
    reasons,
    scans,
    open,
    shown: judged.filter((finding) => reaches(finding.severity, thresholds.reportFrom)),
    suppressed: findings.filter((finding) => finding.suppression),
    failing,
    counts: count(open),
    total: open.length,
    ...(comparison && {
      comparison: { ...comparison, fresh: count(judged), freshTotal: judged.length },
    }),
    notices,
    thresholds: { failOn: thresholds.failOn, reportFrom: thresholds.reportFrom },
    ...(config !== undefined && { config }),
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
