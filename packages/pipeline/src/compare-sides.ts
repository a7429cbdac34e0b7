import { describeError, type Comparison, type Notice, type Scan } from '@gatehouse/findings';
import { type FormerName, markNew } from '@gatehouse/triage';
import { type Base, type Commits, findComparison, notCompared } from './base/find-base.ts';
import type { BasePlan } from './base/plan.ts';

/** The scans of a change with what is new in them marked, as far as they could be compared. */
export interface Compared {
  readonly scans: readonly Scan[];
  readonly comparison?: Pick<Comparison, 'base' | 'description' | 'fixed'>;
  /** With what they were compared, or why with nothing. */
  readonly notice: Notice;
}

/** Files go by the names that they have in the change. */
export interface BaseScans {
  readonly scans: readonly Scan[];
  readonly formerName: FormerName;
}

/**
 * Compares the scans of a change with those of its base. Where that cannot be done everything is judged, and what the
 * files of a change under review suppress counts as brought by it.
 *
 * @param scanBase whatever it throws never stops the run
 */
export async function compareSides(
  head: readonly Scan[],
  plan: BasePlan,
  commits: Commits,
  scanBase: (base: Base) => Promise<BaseScans>,
): Promise<Compared> {
  const { base, notice } = await findComparison(plan, commits);
  const uncompared = plan.isReview ? head.map(withNewSuppressions) : head;
  if (!base) return { scans: uncompared, notice };
  const { commit, description } = base;
  try {
    const before = await scanBase(base);
    const { scans, fixed } = markNew(head, before.scans, before.formerName);
    return { scans, comparison: { base: commit, description, fixed }, notice };
  } catch (error) {
    const reason = `${description} could not be scanned: ${describeError(error)}`;
    return { scans: uncompared, notice: notCompared(reason, 'warning') };
  }
}

/** What the files of a change under review suppress counts as brought by it. */
export function withNewSuppressions(scan: Scan): Scan {
  const findings = scan.findings.map((finding) =>
    finding.suppression?.kind === 'inline'
      ? { ...finding, suppression: { ...finding.suppression, isNew: true } }
      : finding,
  );
  return { ...scan, findings };
}
