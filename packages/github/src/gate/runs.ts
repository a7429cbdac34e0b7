import type { Data } from '../client/routes.ts';
import type { Github } from '../client/github.ts';
import { GithubError } from '../errors/github-error.ts';
import { UserError } from '@gatehouse/findings';
import type { RepositoryName } from './artifacts.ts';

/** A workflow run, in GitHub's words and not in its own. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  /** `owner/name`. */
  readonly repository: string;
  /** Where its commit comes from; undefined when that repository is gone. */
  readonly headRepository: string | undefined;
  /** The name of a branch or tag: GitHub does not say which of the two. */
  readonly headBranch: string | undefined;
  readonly headSha: string;
  readonly event: string;
  /** `.github/workflows/ci.yml`. */
  readonly workflow: string;
  readonly status: string;
  /** Null while it runs. */
  readonly conclusion: string | null;
}

type Answer = Data<'GET /repos/{owner}/{repo}/actions/runs/{run_id}'>;

/** @throws UserError where there is no such run in this repository */
export async function runById(
  github: Github,
  { owner, name: repo }: RepositoryName,
  id: number,
): Promise<WorkflowRun> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
    owner,
    repo,
    run_id: id,
  });
  return read(data);
}

/**
 * All runs for a commit, whoever started them.
 * @throws UserError where there are more than anybody looks through
 */
export async function runsOf(
  github: Github,
  { owner, name: repo }: RepositoryName,
  commit: string,
): Promise<WorkflowRun[]> {
  const { items, isComplete } = await github.paginate(
    'GET /repos/{owner}/{repo}/actions/runs',
    { owner, repo, head_sha: commit },
    ({ workflow_runs: runs }) => runs,
    { maximumPages: 10 },
  );
  if (!isComplete) throw new UserError(`Commit ${commit} has more runs than are looked through`);
  return items.map(read);
}

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

/** GitHub's description says more than it keeps: a repository that is gone is null. */
function read(run: Answer): WorkflowRun {
  const head = run.head_repository as { full_name?: string } | null;
  return {
    id: Number(run.id),
    attempt: run.run_attempt ?? 1,
    repository: run.repository.full_name,
    headRepository: head?.full_name,
    headBranch: run.head_branch ?? undefined,
    headSha: run.head_sha.toLowerCase(),
    event: run.event,
    workflow: run.path.replace(/@.*$/u, ''),
    status: run.status ?? 'unknown',
    conclusion: run.conclusion,
  };
}
