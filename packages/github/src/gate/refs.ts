import type { Github } from '../client/github.ts';
import { GithubError } from '../errors/github-error.ts';
import type { RepositoryName } from './artifacts.ts';
import type { WorkflowRun } from './runs.ts';

/**
 * The branches and tags, in full, that a run's name of a branch may stand for: those of this name that hold its commit.
 * Somebody may push a tag that is called as a branch is, so the name alone shows nothing.
 */
export async function refsOf(
  github: Github,
  repository: RepositoryName,
  { headBranch, headSha }: WorkflowRun,
): Promise<string[]> {
  if (headBranch === undefined) return [];
  const refs: string[] = [];
  if (await isOnBranch(github, repository, headBranch, headSha))
    refs.push(`refs/heads/${headBranch}`);
  if (await isTag(github, repository, headBranch, headSha)) refs.push(`refs/tags/${headBranch}`);
  return refs;
}

async function isOnBranch(
  github: Github,
  repository: RepositoryName,
  branch: string,
  sha: string,
): Promise<boolean> {
  const tip = await tipOf(github, repository, branch);
  if (tip === undefined || tip === sha) return tip !== undefined;
  const { owner, name: repo } = repository;
  const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    owner,
    repo,
    basehead: `${tip}...${sha}`,
    per_page: 1,
  });
  return data.status === 'behind' || data.status === 'identical';
}

/** To git `tags/v1` is the tag `v1` or, where there is none, whatever tag or branch somebody has called `tags/v1`. */
async function isTag(
  github: Github,
  repository: RepositoryName,
  tag: string,
  sha: string,
): Promise<boolean> {
  if ((await shaOf(github, repository, `tags/${tag}`)) !== sha) return false;
  const namesakes = [
    await shaOf(github, repository, `tags/tags/${tag}`),
    await tipOf(github, repository, `tags/${tag}`),
  ];
  return !namesakes.includes(sha);
}

async function shaOf(
  github: Github,
  { owner, name: repo }: RepositoryName,
  ref: string,
): Promise<string | undefined> {
  return ifThere(async () => {
    const asked = { owner, repo, ref, per_page: 1 };
    const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', asked);
    return data.sha;
  });
}

/** The tip of the branch of that very name: what has been renamed is another. */
async function tipOf(
  github: Github,
  { owner, name: repo }: RepositoryName,
  branch: string,
): Promise<string | undefined> {
  return ifThere(async () => {
    const asked = { owner, repo, branch };
    const { data } = await github.request('GET /repos/{owner}/{repo}/branches/{branch}', asked);
    return data.name === branch ? data.commit.sha : undefined;
  });
}

/** Undefined where GitHub knows nothing of that name: it says 404 or 422. */
async function ifThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GithubError && (error.status === 404 || error.status === 422))
      return undefined;
    throw error;
  }
}
