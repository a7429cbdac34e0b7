import {
  type Comparison,
  describeError,
  type Notice,
  type Scan,
  UserError,
} from '@gatehouse/findings';
import { markRecorded } from '@gatehouse/triage';
import { named, notCompared } from './base/find-base.ts';

/** What was open in an accepted state that nothing can scan again. */
export interface Recorded {
  readonly fingerprints: ReadonlySet<string>;
  /** That it was recorded for. */
  readonly commit: string;
  /** In words: `the evidence of main of 2026-01-31`. */
  readonly description: string;
}

/**
 * Finds what is recorded of what a scan has looked at.
 * @param config the configuration that was named in place of the repository's own
 * @throws UserError that says why there is nothing, with what to do about it
 */
export type FindRecord = (scan: Scan, config: string | undefined) => Promise<Recorded>;

/** Scans with what is new in them marked, as far as something is recorded. */
export interface ComparedByRecord {
  readonly scans: readonly Scan[];
  /** With the first of the records that there are, and with what is gone of all of them. */
  readonly comparison?: Omit<Comparison, 'fresh' | 'freshTotal'>;
  readonly notices: readonly Notice[];
}

/** Compares each scan with its record. Where there is none, all of it is judged. */
export async function compareRecords(
  scans: readonly Scan[],
  find: (scan: Scan) => Promise<Recorded>,
): Promise<ComparedByRecord> {
  const marked: Scan[] = [];
  const notices: Notice[] = [];
  let comparison: ComparedByRecord['comparison'];
  for (const scan of scans) {
    try {
      const { fingerprints, commit, description } = await find(scan);
      const { scan: compared, gone } = markRecorded(scan, fingerprints);
      comparison = {
        ...(comparison ?? { base: commit, description, fixed: [] }),
        ...(gone !== undefined && { gone: (comparison?.gone ?? 0) + gone }),
      };
      marked.push(compared);
      const message = `${scan.phase}: compared with ${named(commit, description)}`;
      notices.push({ kind: 'base', level: 'notice', message });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      marked.push(scan);
      notices.push(notCompared(describeError(error), 'warning', scan.phase));
    }
  }
  return { scans: marked, notices, ...(comparison && { comparison }) };
}
