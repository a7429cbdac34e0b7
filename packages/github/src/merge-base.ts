import type { GithubContext } from './context.ts';
import type { Github } from './client/github.ts';
import { where } from './client/where.ts';
import { GithubError } from './errors/github-error.ts';

/**
 * Where two commits parted, as GitHub's comparison of them says; undefined where it does not or cannot be asked. Costs a
 * request, where git would have to fetch their history.
 */
export async function askMergeBase(
  github: Github,
  { repository }: Pick<GithubContext, 'repository'>,
  one: string,
  other: string,
): Promise<string | undefined> {
  if (repository === undefined || !github.isAuthenticated) return undefined;
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...where(repository),
      basehead: `${one}...${other}`,
      per_page: 1,
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (error instanceof GithubError) return undefined;
    throw error;
  }
}
