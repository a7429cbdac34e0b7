import type { Finding, Scan } from '@gatehouse/findings';
import { type FormerName, pairFindings } from './pair-findings.ts';

/** The scans of a change with what is new in them, and what the change put right. */
export interface Marked {
  readonly scans: readonly Scan[];
  /** Open findings of the base that the change no longer has, suppressed or not. */
  readonly fixed: readonly Finding[];
}

/**
 * Compares the scans of a change with those of its base, made with the same rules and the same policy. A finding is
 * existing only if the base has it open: one that was waived there and no longer is, is new. A suppression is new unless
 * the base has that finding suppressed too. Neither lines nor the order of anything matter; a renamed file must go by its
 * new name in the scans of the base already.
 */
export function markNew(
  head: readonly Scan[],
  base: readonly Scan[],
  formerName: FormerName = (path) => path,
): Marked {
  const baseOf = new Map(base.map((scan) => [keyOf(scan), scan]));
  const scans: Scan[] = [];
  const fixed: Finding[] = [];
  for (const scan of head) {
    const old = baseOf.get(keyOf(scan));
    const before = old ? pairFindings(scan, old, formerName) : new Map<Finding, Finding>();
    const findings = scan.findings.map((finding) => mark(finding, before.get(finding)));
    scans.push({ ...scan, findings });
    if (old) fixed.push(...gone(scan, old, new Set(before.values())));
  }
  return { scans, fixed };
}

function keyOf({ phase, scope }: Scan): string {
  return JSON.stringify([phase, scope]);
}

function mark(finding: Finding, before: Finding | undefined): Finding {
  const { suppression } = finding;
  return {
    ...finding,
    state: before && !before.suppression ? 'existing' : 'new',
    ...(suppression && { suppression: { ...suppression, isNew: !before?.suppression } }),
  };
}

/** Where the change could not be read nobody knows what is still there. */
function gone(head: Scan, base: Scan, kept: ReadonlySet<Finding>): Finding[] {
  const unread = new Set(
    head.coverage.files
      .filter(
        ({ status, problems }) =>
          status === 'failed' || status === 'deferred' || problems.length > 0,
      )
      .map(({ path }) => path),
  );
  return base.findings.filter(
    (finding) => !finding.suppression && !kept.has(finding) && !unread.has(finding.location.path),
  );
}
