import { UserError } from '@gatehouse/findings';
import { isOwnEvent } from './event-name.ts';
import type { Github } from './client/github.ts';
import { where } from './client/where.ts';
import type { GithubContext, Repository } from './context.ts';

/** The branch that others are merged into, and its tip. */
export interface DefaultBranch {
  /** `main`. */
  readonly name: string;
  readonly commit: string;
}

/**
 * Whether a run is for the default branch, by what only those bring about who may write to the repository. Others, such
 * as `workflow_run` and `issue_comment`, run there too, for what anybody may have done elsewhere.
 */
export function isOfDefaultBranch({
  eventName = 'other',
  pullRequest,
  defaultBranch,
  ref,
}: Pick<GithubContext, 'eventName' | 'pullRequest' | 'defaultBranch' | 'ref'>): boolean {
  if (pullRequest !== undefined || !isOwnEvent(eventName)) return false;
  // GitHub runs a schedule nowhere else (docs.github.com, "Events that trigger workflows").
  if (eventName === 'schedule') return true;
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}

/** @throws UserError where there is no token to ask with, or GitHub does not answer */
export async function askDefaultBranch(
  github: Github,
  { repository, defaultBranch }: Pick<GithubContext, 'repository' | 'defaultBranch'>,
): Promise<DefaultBranch> {
  if (repository === undefined) throw new UserError('the repository is not known');
  if (!github.isAuthenticated)
    throw new UserError('there is no token to ask GitHub with', {
      remedy: 'Leave the input token at its default, and give the job permissions: contents: read',
    });
  return readDefaultBranch(github, repository, defaultBranch);
}

/** Where the default branch stands now. Costs one request where its name is known, else two. */
export async function readDefaultBranch(
  github: Github,
  repository: Pick<Repository, 'owner' | 'name'>,
  known?: string,
): Promise<DefaultBranch> {
  const at = where(repository);
  const name = known ?? (await github.request('GET /repos/{owner}/{repo}', at)).data.default_branch;
  const { data } = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', {
    ...at,
    branch: name,
  });
  return { name, commit: data.commit.sha };
}
