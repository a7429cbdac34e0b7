import {
  alertsUrl,
  GithubError,
  packSarif,
  sarifSubject,
  uploadSarif,
  type Github,
} from '@gatehouse/github';
import { checkGithubLimits, type SarifLog } from '@gatehouse/report';
import type { Publication } from './publication.ts';
import type { SurfaceResult } from './result.ts';

const surface = 'code-scanning';

/**
 * Uploads every open finding to code scanning; a clean scan too, since that is what closes alerts. One that could not see
 * everything is kept back: the alerts that it does not repeat would be closed as fixed.
 *
 * @throws GithubError
 */
export async function uploadFindings(
  github: Github,
  publication: Publication,
): Promise<SurfaceResult> {
  const { context, outcome, checkedOut, sarif } = publication;
  const { repository } = context;
  if (outcome.scans.some(({ incomplete }) => incomplete.length > 0))
    return { surface, state: 'left-out', reason: 'the scan is incomplete, and would close alerts' };
  const subject = sarifSubject(context, checkedOut);
  if (repository === undefined || subject.kind === 'none')
    return {
      surface,
      state: 'left-out',
      reason: subject.kind === 'none' ? subject.reason : 'the repository is not known',
    };
  const packed = await packSarif(sarif);
  refuseBeyondLimits(sarif, packed.length);
  const [first] = outcome.scans;
  const { status, errors } = await uploadSarif(github, {
    repository,
    packed,
    commitSha: subject.commitSha,
    ref: subject.ref,
    ...(first && { startedAt: first.startedAt, toolName: first.tool.name }),
  });
  if (status === 'failed')
    throw new GithubError(`Code scanning could not process the upload: ${errors.join('; ')}`, {
      kind: 'rejected',
    });
  const url = alertsUrl(context, subject.ref);
  return {
    surface,
    state: 'written',
    ...(url !== undefined && { url }),
    ...(status === 'pending' && { note: 'Code scanning has not processed the upload yet' }),
  };
}

/** What GitHub would refuse, or take and show wrongly, is better said here than in its words a minute later. */
function refuseBeyondLimits(sarif: string, gzipBytes: number): void {
  const problems = checkGithubLimits(JSON.parse(sarif) as SarifLog, gzipBytes);
  const [first] = problems;
  if (!first) return;
  throw new GithubError(
    `The SARIF file is not uploaded, since code scanning would refuse it: ${first.message} (${problems.length} in all)`,
    { kind: 'rejected', remedy: 'Scan parts of the repository each on its own, with path.' },
  );
}
