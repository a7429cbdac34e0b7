import type { Notice, RuleInfo, Scan } from '@gatehouse/findings';
import {
  applyDirectives,
  applySuppressions,
  directiveNotices,
  suppressionNotices,
  type Uses,
  type Waived,
} from '@gatehouse/triage';

/** A scan with what is suppressed in it marked. */
export interface TriagedScan {
  readonly scan: Scan;
  readonly used: Uses;
}

/** The policy speaks first: what the scanned files say of themselves, a change might have brought. */
export function triage(scan: Scan, waived: Waived): TriagedScan {
  const { scan: marked, used } = applySuppressions(scan, waived);
  return { scan: applyDirectives(marked), used };
}

/** Suppressions that need their owner. The catalogue is asked for only where there are any. */
export async function noticesOf(
  triaged: readonly TriagedScan[],
  waived: Waived,
  catalogue: () => Promise<readonly RuleInfo[]>,
): Promise<readonly Notice[]> {
  const hasDirectives = triaged.some(({ scan }) => scan.directives.length > 0);
  if (waived.entries.length + waived.foreign.length === 0 && !hasDirectives) return [];
  const rules = await catalogue();
  return [
    ...suppressionNotices(triaged, waived, rules),
    ...triaged.flatMap(({ scan }) => directiveNotices(scan, rules)),
  ];
}
