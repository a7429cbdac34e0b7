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
import { printable, prose } from '@gatehouse/text';
import { linksTo, runUrl, titleOf, type Publication } from './publication.ts';
import type { SurfaceResult } from './result.ts';

const CONCLUSIONS: Readonly<Record<Verdict, CheckRunResult['conclusion']>> = {
  pass: 'success',
  fail: 'failure',
  error: 'action_required',
};

/** What was opened: nothing where that is not possible, GitHub's refusal where it would not have it. */
export type Opened = CheckRun | GithubError | undefined;

export function isOpen(opened: Opened): opened is CheckRun {
  return opened !== undefined && !(opened instanceof GithubError);
}

export interface CheckRunSubject {
  /** As the workflow names it: `iac-scan`. */
  readonly action: string;
  /** The part of the repository that is scanned; empty for all of it. */
  readonly scope: string;
}

/** GitHub does not say how long a name may be. */
const NAME_LENGTH = 200;

/**
 * Opens the check run before anything is scanned: a job that is killed midway leaves it unfinished, never green. Nothing
 * is opened where that is not possible; where GitHub refuses, its error is for `publish` to report.
 */
export async function openCheckRun(
  github: Github,
  context: GithubContext,
  { action, scope }: CheckRunSubject,
): Promise<Opened> {
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
      // Of several runs of one name on a commit GitHub shows the latest.
      name: printable(`Gatehouse ${titleOf(action, scope === '' ? [] : [scope])}`).slice(
        0,
        NAME_LENGTH,
      ),
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
    ...(missing > 0 && {
      isPartial: true,
      note: `${missing} annotations of the check run could not be written`,
    }),
  };
}

/**
 * Says in an open check run that there is no outcome. What GitHub says to that is of no account any more.
 *
 * @param reason plain text, which may quote what was read
 */
export async function breakCheckRun(github: Github, run: Opened, reason: string): Promise<void> {
  if (!isOpen(run)) return;
  await completeCheckRun(github, run, {
    conclusion: 'action_required',
    title: 'The scan did not come to an end',
    summary: prose(reason),
    annotations: [],
  }).catch((error: unknown) => {
    if (!(error instanceof GithubError)) throw error;
  });
}
