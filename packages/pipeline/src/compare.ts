import type { Comparison, Notice, Scan } from '@gatehouse/findings';
import type { Base, Commits } from './base/find-base.ts';
import type { BasePlan } from './base/plan.ts';
import { compareRecords, type FindRecord } from './compare-records.ts';
import { type BaseScans, compareSides, withNewSuppressions } from './compare-sides.ts';

/** How scans come to be compared. */
export interface Comparing {
  readonly plan: BasePlan;
  readonly commits: Commits;
  /** Only phases that look at files. */
  readonly scanBase: (base: Base) => Promise<BaseScans>;
  /** The ids of phases that look at something that is in no commit. */
  readonly byRecord: ReadonlySet<string>;
  /** Undefined where no record is needed. */
  readonly findRecord: ((scan: Scan) => ReturnType<FindRecord>) | undefined;
}

export interface ComparedScans {
  /** In their order. */
  readonly scans: readonly Scan[];
  readonly comparison?: Omit<Comparison, 'fresh' | 'freshTotal'>;
  /** With what they were compared, or why with nothing. */
  readonly notices: readonly Notice[];
}

/** Compares what is in git with its base, and what is not with what was recorded of it. */
export async function compare(
  scans: readonly Scan[],
  comparing: Comparing,
): Promise<ComparedScans> {
  const { plan, commits, scanBase, byRecord, findRecord } = comparing;
  const isByRecord = ({ phase }: Scan): boolean => byRecord.has(phase);
  const others = scans.filter(isByRecord);
  const files = scans.filter((scan) => !isByRecord(scan));
  const sides =
    files.length > 0 || others.length === 0
      ? await compareSides(files, plan, commits, scanBase)
      : undefined;
  const records = findRecord && (await compareRecords(others, findRecord));
  const recorded = records?.scans ?? others;
  const compared = [
    ...(sides?.scans ?? []),
    ...(plan.isReview ? recorded.map(withNewSuppressions) : recorded),
  ];
  const gone = records?.comparison?.gone;
  const comparison = sides?.comparison ?? records?.comparison;
  return {
    scans: inOrder(scans, compared),
    notices: [...(sides ? [sides.notice] : []), ...(records?.notices ?? [])],
    ...(comparison && { comparison: { ...comparison, ...(gone !== undefined && { gone }) } }),
  };
}

/** Whatever is marked in a scan, what it is of stays. */
function inOrder(scans: readonly Scan[], compared: readonly Scan[]): readonly Scan[] {
  const left = [...compared];
  return scans.map((scan) => {
    const at = left.findIndex(({ phase, scope }) => phase === scan.phase && scope === scan.scope);
    return left.splice(at, 1)[0] ?? scan;
  });
}
