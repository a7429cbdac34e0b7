import type { Verdict } from '@gatehouse/findings';
import {
  capabilities,
  completeCheckRun,
  GithubError,
  startCheckRun,
  type CheckRun,
  type CheckRunResult,
  type Github,
  type GithubContext,
} from '@gatehouse/github';
import { renderCheckRun } from '@gatehouse/report';
import { linksTo, runUrl, type Publication } from './publication.ts';
import type { SurfaceResult } from './result.ts';

const CONCLUSIONS: Readonly<Record<Verdict, CheckRunResult['conclusion']>> = {
  pass: 'success',
  fail: 'failure',
  error: 'action_required',
};

/**
 * Opens the check run before anything is scanned: a job that is killed midway leaves it unfinished, never green. Nothing
 * is opened where that is not possible; where GitHub refuses, its error is for `publish` to report.
 */
export async function openCheckRun(
  github: Github,
  context: GithubContext,
  action: string,
): Promise<CheckRun | GithubError | undefined> {
  const { repository, pullRequest, mergeGroup, sha } = context;
  const headSha = pullRequest?.headSha ?? mergeGroup?.headSha ?? sha;
  const isPossible = capabilities(context, { hasToken: github.isAuthenticated }).some(
    ({ surface, state }) => surface === 'check-run' && state === 'possible',
  );
  if (!isPossible || repository === undefined || headSha === undefined) return undefined;
  const detailsUrl = runUrl(context);
  try {
    return await startCheckRun(github, {
      repository,
      headSha,
      name: `Gatehouse ${action}`,
      title: 'Scanning',
      summary: 'The scan is under way.',
      ...(detailsUrl !== undefined && { detailsUrl }),
    });
  } catch (error) {
    if (error instanceof GithubError) return error;
    throw error;
  }
}

/** Writes the outcome into the check run. @throws GithubError */
export async function closeCheckRun(
  github: Github,
  run: CheckRun,
  publication: Publication,
): Promise<SurfaceResult> {
  const { outcome } = publication;
  const { title, summary, text, annotations } = renderCheckRun(outcome, linksTo(publication));
  const written = await completeCheckRun(github, run, {
    conclusion: CONCLUSIONS[outcome.verdict],
    title,
    summary,
    text,
    annotations,
  });
  const missing = annotations.length - written.annotated;
  return {
    surface: 'check-run',
    state: 'written',
    url: written.url,
    ...(missing > 0 && { note: `${missing} annotations of the check run could not be written` }),
  };
}

/** Says in an open check run that there is no outcome. What GitHub says to that is of no account any more. */
export async function breakCheckRun(
  github: Github,
  run: CheckRun | GithubError | undefined,
  reason: string,
): Promise<void> {
  if (run === undefined || run instanceof GithubError) return;
  await completeCheckRun(github, run, {
    conclusion: 'action_required',
    title: 'The scan did not come to an end',
    summary: reason,
    annotations: [],
  }).catch((error: unknown) => {
    if (!(error instanceof GithubError)) throw error;
  });
}
