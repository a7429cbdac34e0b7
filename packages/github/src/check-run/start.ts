import { randomUUID } from 'node:crypto';
import type { Repository } from '../context.ts';
import type { Github } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { type Author, WORKFLOW_AUTHOR } from '../identity.ts';
import { outputOf } from './output.ts';

export interface CheckRunStart {
  readonly repository: Repository;
  /** On a pull request its head, not the test merge. */
  readonly headSha: string;
  /** Unique among all workflows of the repository: of two with one name GitHub shows the later. */
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** An https address for its details; without a word GitHub shows the check run itself. */
  readonly detailsUrl?: string;
}

export interface CheckRun {
  readonly repository: Repository;
  readonly id: number | bigint;
  readonly url: string;
  /** Whom the token writes comments as: only apps can make check runs, and GitHub names the one that did. */
  readonly author: Author;
}

/** Begins a check run that has no result yet: whatever becomes of this job, it is not green until it is completed. */
export async function startCheckRun(github: Github, start: CheckRunStart): Promise<CheckRun> {
  const { repository, headSha, name, title, summary, detailsUrl } = start;
  const externalId = randomUUID();
  const create = () =>
    github.request('POST /repos/{owner}/{repo}/check-runs', {
      ...where(repository),
      name,
      head_sha: headSha,
      external_id: externalId,
      status: 'in_progress',
      started_at: new Date(github.clock.now()).toISOString(),
      ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
      output: outputOf({ title, summary }),
    });
  try {
    return toCheckRun(repository, (await create()).data);
  } catch (error) {
    if (!(error instanceof GithubError && error.mayHaveHappened)) throw error;
    const made = await github.paginate(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      { ...where(repository), ref: headSha, check_name: name, filter: 'all' },
      (data) => data.check_runs,
    );
    const ours = made.items.find((run) => run.external_id === externalId);
    return toCheckRun(repository, ours ?? (await create()).data);
  }
}

interface Made {
  readonly id: number | bigint;
  readonly html_url: string | null;
  readonly app: { readonly slug?: string } | null;
}

function toCheckRun(repository: Repository, { id, html_url, app }: Made): CheckRun {
  const author: Author =
    app?.slug === undefined ? WORKFLOW_AUTHOR : { login: `${app.slug}[bot]`, type: 'Bot' };
  return { repository, id, url: html_url ?? '', author };
}
