import { type Scan, shownTarget, UserError } from '@gatehouse/findings';
import { recentArtifacts } from '@gatehouse/github';
import type { FindRecord, Recorded } from '@gatehouse/pipeline';
import { artifactsOf } from './keep-evidence.ts';
import { matchingPhases, type MatchingPhase, type TrustedStatement } from './matching-phases.ts';
import { RecordSource } from './record-source.ts';
import type { Setting } from './setting.ts';

/** Artifacts of the default branch that are opened, and statements about the same that are weighed. */
const OPENED = 20;
const WEIGHED = 5;

/**
 * Finds the last evidence of the default branch about what a scan has looked at. Nothing counts that a pull request, a
 * fork or a comment could have left there: see `RecordSource`.
 */
export function recordFinder(setting: Pick<Setting, 'name' | 'context' | 'github'>): FindRecord {
  return async (scan, config) => {
    const source = await RecordSource.of(setting);
    const doubts = new Doubts();
    /** By target, the newest of each. */
    const candidates = new Map<string | undefined, Recorded>();
    let weighed = 0;
    for await (const statement of statementsFrom(setting, source, doubts))
      for (const phase of matchingPhases(statement, scan, config)) {
        if (weighed++ >= WEIGHED) return theOnly(candidates, source.branch, doubts);
        const recorded = await doubts.attempt(() => recordedBy(phase, source.branch, scan));
        if (recorded === undefined) continue;
        if (phase.target === shownTarget(scan)) return recorded;
        if (!candidates.has(phase.target)) candidates.set(phase.target, recorded);
      }
    return theOnly(candidates, source.branch, doubts);
  };
}

/** The newest first. */
async function* statementsFrom(
  { name, github }: Pick<Setting, 'name' | 'github'>,
  source: RecordSource,
  doubts: Doubts,
): AsyncGenerator<TrustedStatement> {
  let opened = 0;
  for await (const artifact of recentArtifacts(github, source.repository, artifactsOf(name))) {
    if (!source.isOwn(artifact)) continue;
    if (opened++ >= OPENED) return;
    yield* (await doubts.attempt(() => source.open(artifact))) ?? [];
  }
}

/** @throws UserError for one that does not hold all that was open */
function recordedBy(
  { statement, phase, target }: MatchingPhase,
  branch: string,
  scan: Scan,
): Recorded {
  const { fingerprints, complete, finishedAt } = phase;
  const when = `the evidence of ${finishedAt.slice(0, 10)}`;
  if (!complete) throw new UserError(`${when} is not complete`);
  if (!fingerprints) throw new UserError(`${when} is of a version that listed no fingerprints`);
  if (!fingerprints.complete) throw new UserError(`${when} is about too many findings to list`);
  const elsewhere = target !== undefined && target !== shownTarget(scan) ? ` about ${target}` : '';
  return {
    fingerprints: new Set(fingerprints.open),
    commit: statement.commit,
    description: `the last evidence of ${branch}, of ${finishedAt.slice(0, 10)}${elsewhere}`,
  };
}

/** A pull request may have an address of its own, and fingerprints do not hold it. */
function theOnly(
  candidates: ReadonlyMap<string | undefined, Recorded>,
  branch: string,
  doubts: Doubts,
): Recorded {
  const [only, other] = candidates.values();
  if (only && !other) return only;
  if (only)
    throw new UserError(
      `there is evidence of ${branch} about several targets and none about this one`,
      { remedy: 'Give each application a config of its own, here and there' },
    );
  throw new UserError(
    `there is no evidence of ${branch} about the same${doubts.first === undefined ? '' : ` that counts (${doubts.first})`}`,
    {
      remedy: `Scan it with upload-evidence: true in a run for ${branch}, on push or by schedule`,
    },
  );
}

/** Why what was found does not count, for whoever expects that it does. */
class Doubts {
  /** About the newest. */
  first: string | undefined;

  async attempt<T>(read: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.first ??= error.message;
      return undefined;
    }
  }
}
