import type { Github } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import type { CheckAnnotation } from './annotation.ts';
import type { CheckRun } from './start.ts';
import { type Output, outputOf } from './output.ts';

/** What GitHub takes in one request. */
const BATCH = 50;

export interface Appended {
  /** Not sent: these go with the conclusion. */
  readonly last: readonly CheckAnnotation[];
  readonly written: number;
  readonly failures: readonly GithubError[];
}

/**
 * Adds annotations to a run that stays in progress, all but the last batch. A batch that GitHub refuses is left out; at
 * any other failure the rest would fare no better.
 */
export async function appendAnnotations(
  github: Github,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
  output: Output,
): Promise<Appended> {
  const failures: GithubError[] = [];
  let written = 0;
  let start = 0;
  for (; start + BATCH < annotations.length; start += BATCH) {
    const batch = annotations.slice(start, start + BATCH);
    try {
      await append(github, run, batch, output, written);
      written += batch.length;
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      failures.push(error);
      if (error.kind !== 'rejected') return { last: [], written, failures };
    }
  }
  return { last: annotations.slice(start), written, failures };
}

/** GitHub adds what it gets to what is there: a batch whose answer was lost is sent again only where it did not arrive. */
async function append(
  github: Github,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
  { title, summary }: Output,
  before: number,
): Promise<void> {
  const parameters = { ...where(run.repository), check_run_id: run.id };
  const send = () =>
    github.request(
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      {
        ...parameters,
        status: 'in_progress',
        output: outputOf({ title, summary }, { annotations }),
      },
      { isRepeatable: false },
    );
  try {
    await send();
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
      parameters,
    );
    if (data.output.annotations_count <= before) await send();
  }
}
