import type { Data } from '../client/routes.ts';
import type { Github } from '../client/github.ts';
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
