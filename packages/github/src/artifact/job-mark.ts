import { createHash } from 'node:crypto';
import { readRuntime } from './runtime.ts';

/**
 * A short word that tells the jobs of a run, and its attempts, apart. All jobs of a matrix have the same key in
 * GITHUB_JOB; the runtime token knows them one by one. An attempt is no run of its own: what an earlier one has left
 * keeps its name.
 *
 * @throws GithubError `unavailable` where there is no such token
 */
export function jobMark(environment: Readonly<Record<string, string | undefined>>): string {
  const { job } = readRuntime(environment);
  const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  return createHash('sha256').update(`${job} ${attempt}`).digest('hex').slice(0, 8);
}
