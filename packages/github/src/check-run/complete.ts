import { cutBytes } from '../client/cut.ts';
import type { Github } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { acceptable, type CheckAnnotation } from './annotation.ts';
import { appendAnnotations } from './append.ts';
import { outputOf } from './output.ts';
import type { CheckRun } from './start.ts';

export interface CheckRunResult {
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  /** Markdown, up to 65,535 bytes; a longer one is cut. */
  readonly summary: string;
  /** The same. */
  readonly text?: string;
  /** Sent 50 at a time, so that many take long: GitHub asks for a second between two requests. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface WrittenCheckRun {
  readonly url: string;
  readonly conclusion: CheckRunResult['conclusion'];
  readonly annotated: number;
  /** Why annotations are missing; empty when all are there. */
  readonly failures: readonly GithubError[];
}

/**
 * Writes all annotations, and the conclusion with the last of them. Where annotations are missing, the run does not
 * become green and its summary says so.
 *
 * @throws GithubError when the conclusion cannot be written; the run then stays without one
 */
export async function completeCheckRun(
  github: Github,
  run: CheckRun,
  result: CheckRunResult,
): Promise<WrittenCheckRun> {
  const annotations = result.annotations.map(acceptable);
  const { last, written, failures } = await appendAnnotations(github, run, annotations, result);
  const close = async (
    batch: readonly CheckAnnotation[],
    missing: readonly GithubError[],
  ): Promise<WrittenCheckRun> => {
    const annotated = written + batch.length;
    const conclusion = conclude(result, missing);
    const note = missing.length === 0 ? '' : missingNote(annotations.length - annotated, missing);
    const output = outputOf(result, { annotations: batch, note });
    await conclusively(github, run, { conclusion, output });
    return { url: run.url, conclusion, annotated, failures: missing };
  };
  try {
    return await close(last, failures);
  } catch (error) {
    if (!(error instanceof GithubError && error.kind === 'rejected') || last.length === 0)
      throw error;
    return close([], [...failures, error]);
  }
}

function conclude(
  { conclusion }: CheckRunResult,
  missing: readonly GithubError[],
): CheckRunResult['conclusion'] {
  return missing.length > 0 && conclusion === 'success' ? 'action_required' : conclusion;
}

/** Sends the last request; a second time only where its answer was lost and the run has not ended. */
async function conclusively(
  github: Github,
  { id, repository }: CheckRun,
  end: { conclusion: CheckRunResult['conclusion']; output: ReturnType<typeof outputOf> },
): Promise<void> {
  const at = { ...where(repository), check_run_id: id };
  const completed_at = new Date(github.clock.now()).toISOString();
  const send = () =>
    github.request(
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      { ...at, ...end, status: 'completed', completed_at },
      { isRepeatable: false },
    );
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
      at,
    );
    if (data.status !== 'completed') await send();
  }
}

function missingNote(count: number, failures: readonly GithubError[]): string {
  const why = cutBytes(failures[0]?.message ?? '', 500).replace(/[`\r\n]/gu, ' ');
  return `**${count} annotations could not be written:** \`${why}\``;
}
