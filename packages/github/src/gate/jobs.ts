import type { Github } from '../client/github.ts';
import type { RepositoryName } from './artifacts.ts';

/** A job of a run in one of its attempts, in GitHub's words. */
export interface Job {
  /** As pull requests list it, the values of a matrix included. */
  readonly name: string;
  readonly attempt: number;
  /** The name of its runner; undefined while it waits for one. */
  readonly runner: string | undefined;
  readonly startedAt: Date;
  /** Undefined while it runs. */
  readonly completedAt: Date | undefined;
}

/**
 * The jobs of a run in all its attempts; none at all where there are more than are looked through, since a part of them
 * would let one that has namesakes look as if it had none. Needs `actions: read` where the repository is private.
 */
export async function jobsOf(
  github: Github,
  { owner, name: repo }: RepositoryName,
  run: number,
): Promise<Job[]> {
  const { items, isComplete } = await github.paginate(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    { owner, repo, run_id: run, filter: 'all' },
    ({ jobs }) => jobs,
    { maximumPages: 20 },
  );
  if (!isComplete) return [];
  return items.map((job) => ({
    name: job.name,
    attempt: job.run_attempt ?? 1,
    runner: job.runner_name ?? undefined,
    startedAt: new Date(job.started_at),
    completedAt: job.completed_at === null ? undefined : new Date(job.completed_at),
  }));
}
