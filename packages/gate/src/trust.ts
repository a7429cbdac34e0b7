import { type RunFacts, whyForeign } from '@gatehouse/evidence';
import type { TrustedWorkflow } from '@gatehouse/config';

/**
 * Why the evidence of another run does not count; undefined when it does.
 *
 * @param repository in which the gate runs
 */
export function whyNotTrusted(
  run: RunFacts,
  repository: string,
  trusted: readonly TrustedWorkflow[],
): string | undefined {
  const foreign = whyForeign(run, repository);
  if (foreign !== undefined) return foreign;
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
