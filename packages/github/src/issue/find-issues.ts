import type { Repository } from '../context.ts';
import type { Data } from '../client/routes.ts';
import type { Github, Pages } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { type Author, isBy, WORKFLOW_AUTHOR } from '../identity.ts';
import type { StandingIssue } from './keep-issue.ts';

export interface FoundIssue extends StandingIssue {
  readonly number: number;
  readonly url: string;
}

interface Sought {
  readonly repository: Repository;
  readonly marker: string;
  readonly author: Author;
}

type Listed = Data<'GET /repos/{owner}/{repo}/issues'>[number];

/** Of 100 issues. An app that opens more, after ours, hides it: then a new one is made, which is found again. */
const OWN_PAGES = 30;
const ALL_PAGES = 3;

/**
 * The issues with our marker that are by us, the oldest first. Anybody may write the marker, so it is not enough.
 *
 * @throws GithubError also where an app has written one and nobody can tell whether we are that app: GitHub does not say
 *   to the token of an app whose it is
 */
export async function findIssues(github: Github, sought: Sought): Promise<readonly FoundIssue[]> {
  const { marker, author } = sought;
  const isMarked = ({ body, pull_request: pull }: Listed): boolean =>
    pull === undefined && body?.startsWith(marker) === true;
  const { items } = await list(github, sought, OWN_PAGES, { creator: author.login });
  const ours = items.filter((issue) => isMarked(issue) && isBy(author, issue.user));
  if (ours.length === 0 && author.login === WORKFLOW_AUTHOR.login) {
    const recent = await list(github, sought, ALL_PAGES);
    const strange = recent.items.find((issue) => isMarked(issue) && issue.user?.type === 'Bot');
    if (strange) throw unclear(strange);
  }
  return ours
    .map(({ number, html_url: url, state, state_reason: reason, body }): FoundIssue => ({
      ...{ number, url, body: body ?? '' },
      state: state === 'open' ? 'open' : 'closed',
      reason: reason ?? undefined,
    }))
    .sort((one, other) => one.number - other.number);
}

async function list(
  github: Github,
  { repository }: Sought,
  maximumPages: number,
  filter: { readonly creator?: string } = {},
): Promise<Pages<Listed>> {
  return github.paginate(
    'GET /repos/{owner}/{repo}/issues',
    { ...where(repository), state: 'all', ...filter },
    (issues) => issues,
    { maximumPages },
  );
}

function unclear({ html_url: url, user }: Listed): GithubError {
  return new GithubError(
    `Nobody can tell whether ${url}, by ${user?.login ?? 'an app'}, is by whom this token writes as`,
    {
      kind: 'rejected',
      remedy:
        'Set check-run: true, from which it shows; or take the first line out of that issue, and a new one is made.',
    },
  );
}
