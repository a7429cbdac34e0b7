/** How bad a finding is, worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A severity from which something applies, or `none` for never. */
export type Threshold = Severity | 'none';

export const THRESHOLDS: readonly Threshold[] = [...SEVERITIES, 'none'];

const RANK: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Orders worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return RANK[a] - RANK[b];
}

export function reaches(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'none' && RANK[severity] <= RANK[threshold];
}
