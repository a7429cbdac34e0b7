import type { Scan } from '@gatehouse/findings';

/** A scan with what is new in it. */
export interface MarkedByRecord {
  readonly scan: Scan;
  /** How many of the record are not there any more; undefined where the scan could not see everything. */
  readonly gone: number | undefined;
}

/**
 * Compares a scan with the fingerprints of what was open when it was last recorded. What is suppressed is not in a record,
 * so nothing is said of it.
 */
export function markRecorded(scan: Scan, recorded: ReadonlySet<string>): MarkedByRecord {
  const findings = scan.findings.map((finding) => ({
    ...finding,
    state: recorded.has(finding.fingerprint) ? ('existing' as const) : ('new' as const),
  }));
  const here = new Set(findings.map(({ fingerprint }) => fingerprint));
  const gone = [...recorded].filter((fingerprint) => !here.has(fingerprint)).length;
  return { scan: { ...scan, findings }, gone: scan.incomplete.length > 0 ? undefined : gone };
}
