import { readLimit, type Refusal } from '../client/limits.ts';
import { limited } from '../errors/explain.ts';
import { GithubError, type GithubErrorDetails } from '../errors/github-error.ts';
import { words } from '../errors/words.ts';

const INSTEAD = 'Use actions/upload-artifact with the output evidence-file.';

/**
 * Turns an answer of the service that keeps artifacts into what the user can do about it.
 *
 * @param refusal its message is already free of secrets
 * @param step what was asked, as `CreateArtifact`
 * @param now milliseconds since 1970
 */
export function explainRefusal(refusal: Refusal, step: string, now: number): GithubError {
  const { status } = refusal;
  const said = words(`${status} ${refusal.message}`);
  const failed = (message: string, details: GithubErrorDetails): GithubError =>
    new GithubError(`${message}: ${step}: ${said}`, { status, ...details });

  if (/insufficient usage/iu.test(refusal.message))
    return failed('There is no room for more artifacts', {
      kind: 'unavailable',
      remedy: 'Delete some or keep them for fewer days; the billing settings show the quota.',
    });
  const limit = readLimit(refusal, now);
  if (limit !== undefined) return limited(limit.until, { status }, { route: step });
  if (status === 409)
    return failed('The run has an artifact of this name already', {
      kind: 'rejected',
      remedy:
        'A name is unique in a run. Where two steps of a job scan the same folder, upload one evidence only.',
    });
  if (status === 401 || status === 403)
    return failed('The token of the job may not upload artifacts', {
      kind: 'denied',
      remedy: INSTEAD,
    });
  if (status >= 500 || status === 408)
    return failed('GitHub is in trouble', {
      kind: 'unreachable',
      remedy: 'Run the job again; see githubstatus.com.',
      mayHaveHappened: status !== 503,
    });
  return failed('GitHub refused the artifact', { kind: 'rejected', remedy: INSTEAD });
}
