import type { RunClaim } from './statement.ts';
import type { Subject } from './subject.ts';

/** A workflow run as GitHub's API describes it: nothing of it comes from the run itself. */
export interface RunFacts {
  readonly id: number;
  readonly attempt: number;
  /** `acme/shop`. */
  readonly repository: string;
  /** Where its commit comes from; undefined when that repository is gone. */
  readonly headRepository: string | undefined;
  readonly event: string;
  /** Without a ref at the end: `.github/workflows/ci.yml`. */
  readonly workflow: string;
  readonly headSha: string;
  /** The branches and tags, in full, that its name of a branch stands for and that hold its commit. */
  readonly refs: readonly string[];
  readonly status: string;
  /** Null while it runs. */
  readonly conclusion: string | null;
}

/**
 * Why nothing that a run leaves counts in a repository; undefined where it may. What a pull request runs is written by
 * whoever opened it, so none of its events counts, however well it ended.
 *
 * @param repository where it is to count
 */
export function whyForeign(
  run: Pick<RunFacts, 'repository' | 'headRepository' | 'event'>,
  repository: string,
): string | undefined {
  const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
  if (!same(run.repository, repository)) return `it belongs to ${run.repository}`;
  if (!same(run.headRepository, repository))
    return `its commit comes from ${run.headRepository ?? 'a repository that is gone'}`;
  if (run.event.startsWith('pull_request'))
    return `its event is ${run.event}: whoever opens a pull request writes what it runs`;
  return undefined;
}

/**
 * How what the evidence says differs from what GitHub says about its run; undefined where it does not.
 *
 * @param subject of which it is to be evidence
 */
export function contradicts(
  claim: RunClaim | undefined,
  run: Pick<RunFacts, 'id' | 'attempt' | 'repository' | 'headSha'>,
  subject: Subject,
): string | undefined {
  if (claim === undefined) return 'it does not say which run it comes from';
  if (claim.id !== run.id) return `it says that it comes from run ${claim.id}`;
  if (claim.repository.toLowerCase() !== run.repository.toLowerCase())
    return `it says that it comes from ${claim.repository}`;
  if (subject.kind === 'commit' && subject.digest !== run.headSha)
    return `its run was for commit ${run.headSha.slice(0, 12)}`;
  if (claim.attempt > run.attempt) return `it says that it comes from attempt ${claim.attempt}`;
  return undefined;
}
