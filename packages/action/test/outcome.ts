import { type Outcome, SEVERITIES, type Severity } from '@gatehouse/findings';

/** What the frame reads of an outcome with an open finding of each severity named, gated at high. */
export function outcomeOf(
  severities: readonly Severity[],
  incomplete: readonly string[] = [],
): Outcome {
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, severities.filter((s) => s === severity).length]),
  ) as Outcome['counts'];
  const failing = counts.critical + counts.high;
  return {
    verdict: incomplete.length > 0 ? 'error' : failing > 0 ? 'fail' : 'pass',
    reasons: failing > 0 ? [...incomplete, `${failing} at or above high`] : incomplete,
    scans: [],
    open: [],
    shown: [],
    suppressed: [],
    failing: [],
    notices: [],
    counts,
    total: severities.length,
    thresholds: { failOn: 'high', reportFrom: 'low' },
  };
}
