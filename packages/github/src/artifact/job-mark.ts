import { createHash } from 'node:crypto';
import { readRuntime } from './runtime.ts';

/**
 * A short word that tells the jobs of a run apart. All jobs of a matrix have the same key in GITHUB_JOB; the runtime token
 * knows them one by one.
 *
 * @throws GithubError `unavailable` where there is no such token
 */
export function jobMark(environment: Readonly<Record<string, string | undefined>>): string {
  return createHash('sha256').update(readRuntime(environment).job).digest('hex').slice(0, 8);
}
