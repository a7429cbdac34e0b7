import type { RunClaim } from '@gatehouse/evidence';

/** A job of a run, in one of its attempts, as GitHub's API describes it. */
export interface JobFacts {
  /** As pull requests list it, the values of a matrix included. */
  readonly name: string;
  readonly attempt: number;
  /** The name of its runner; undefined while it waits for one. */
  readonly runner: string | undefined;
  readonly startedAt: Date;
  /** Undefined while it runs. */
  readonly completedAt: Date | undefined;
}

/** Where a statement comes from, as GitHub's API shows it. */
export interface Place {
  readonly run: number;
  readonly attempt: number;
  readonly job: string;
  /** The name of the file in the artifact. */
  readonly file: string;
}

/** An artifact with a statement in it. */
export interface Left {
  readonly run: number;
  readonly file: string;
  /** When GitHub took the artifact; undefined where it does not say. */
  readonly at: Date | undefined;
}

/**
 * Which job left a statement. GitHub does not say it of an artifact; but a runner does one job at a time, so the runner
 * that the statement names and the time at which GitHub took the artifact lead to one job that GitHub knows.
 *
 * @returns the place, or why there is not exactly one
 */
export function placeOf(
  { run, file, at }: Left,
  claim: RunClaim | undefined,
  jobs: readonly JobFacts[],
): Place | string {
  if (claim?.runner === undefined) return 'it does not name its runner';
  const { attempt, runner } = claim;
  const contemporaries = jobs.filter((job) => job.attempt === attempt);
  const [job, another] = contemporaries.filter(
    (each) => each.runner === runner && isWithin(at, each),
  );
  if (job === undefined)
    return `GitHub knows no job of that attempt that ran on ${JSON.stringify(runner)} when it was uploaded`;
  if (another !== undefined) return `several jobs ran on a runner named ${JSON.stringify(runner)}`;
  if (contemporaries.filter(({ name }) => name === job.name).length > 1)
    return `several jobs are named ${JSON.stringify(job.name)}`;
  return { run, attempt, job: job.name, file };
}

/** Both count in whole seconds. */
function isWithin(at: Date | undefined, { startedAt, completedAt }: JobFacts): boolean {
  return at !== undefined && at >= startedAt && (completedAt === undefined || at <= completedAt);
}
