import type { RunClaim, Subject } from '@gatehouse/evidence';
import type { TrustedWorkflow } from '@gatehouse/config';

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
 * Why the evidence of another run does not count; undefined when it does. What a pull request runs is written by whoever
 * opened it, so none of its events counts, however well it ended.
 *
 * @param repository in which the gate runs
 */
export function whyNotTrusted(
  run: RunFacts,
  repository: string,
  trusted: readonly TrustedWorkflow[],
): string | undefined {
  const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
  if (!same(run.repository, repository)) return `it belongs to ${run.repository}`;
  if (!same(run.headRepository, repository))
    return `its commit comes from ${run.headRepository ?? 'a repository that is gone'}`;
  if (run.event.startsWith('pull_request'))
    return `its event is ${run.event}: whoever opens a pull request writes what it runs`;
  const listed = trusted.filter(({ path }) => path === run.workflow);
  if (listed.length === 0) return `${run.workflow} is not among gate.trusted-workflows`;
  const refs = listed.flatMap((each) => each.refs);
  if (!run.refs.some((ref) => refs.some((pattern) => matches(ref, pattern))))
    return run.refs.length === 0
      ? 'no branch or tag of this repository holds its commit under the name that it ran for'
      : `it ran for ${run.refs.join(', ')}, and gate.trusted-workflows lists ${refs.join(', ')}`;
  if (run.status !== 'completed') return `it is ${run.status}; wait for its end`;
  if (run.conclusion !== 'success') return `it ended with ${run.conclusion ?? 'nothing'}`;
  return undefined;
}

/**
 * Of the runs for a commit those whose evidence is asked for: the newest of each trusted workflow, by what its name of a
 * branch may stand for. What it came to is judged later; an older run must not stand in for one that failed.
 *
 * @param own the run of the gate, which is not done yet
 */
export function newestTrusted<
  T extends Pick<RunFacts, 'id' | 'event' | 'workflow'> & {
    readonly headBranch: string | undefined;
  },
>(runs: readonly T[], trusted: readonly TrustedWorkflow[], own: number | undefined): T[] {
  const newest = new Map<string, T>();
  for (const run of runs) {
    const { id, event, workflow, headBranch = '' } = run;
    const refs = trusted.filter(({ path }) => path === workflow).flatMap((each) => each.refs);
    const mayBe = [`refs/heads/${headBranch}`, `refs/tags/${headBranch}`];
    if (id === own || event.startsWith('pull_request')) continue;
    if (!refs.some((pattern) => mayBe.some((ref) => matches(ref, pattern)))) continue;
    if (id > (newest.get(workflow)?.id ?? 0)) newest.set(workflow, run);
  }
  return [...newest.values()];
}

/** `*` stands for any characters but a slash. */
function matches(ref: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`, 'u').test(ref);
}

/**
 * How what the evidence says differs from what GitHub says about its run; undefined where it does not.
 *
 * @param subject of which it is to be evidence
 */
export function contradicts(
  claim: RunClaim | undefined,
  run: RunFacts,
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
