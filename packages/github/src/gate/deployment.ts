import type { Github } from '../client/github.ts';
import type { RepositoryName } from './artifacts.ts';

/** What the gate came to, as a deployment can say it. A gate that is open has not deployed anything yet. */
const STATES = { pass: 'queued', fail: 'failure', error: 'error' } as const;

/** GitHub's pages cut longer ones. In characters. */
const DESCRIPTION_LIMIT = 140;

/**
 * Records the verdict as a status of the deployment of a commit to an environment: of the newest that there is, else of
 * a new one. Needs `deployments: write`.
 *
 * @returns the id of the deployment
 */
export async function recordDeployment(
  github: Github,
  { owner, name: repo }: RepositoryName,
  verdict: keyof typeof STATES,
  details: {
    readonly commit: string;
    readonly environment: string;
    readonly description: string;
    /** Of the run. */
    readonly logUrl?: string;
  },
): Promise<number> {
  const { commit, environment, description, logUrl } = details;
  const { data: known } = await github.request('GET /repos/{owner}/{repo}/deployments', {
    owner,
    repo,
    sha: commit,
    environment,
    per_page: 1,
  });
  const id = Number(
    known[0]?.id ?? (await createDeployment(github, { owner, repo }, commit, environment)),
  );
  await github.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    owner,
    repo,
    deployment_id: id,
    state: STATES[verdict],
    description: description.slice(0, DESCRIPTION_LIMIT),
    auto_inactive: false,
    ...(logUrl !== undefined && { log_url: logUrl }),
  });
  return id;
}

/** Nothing is merged, and no other check is waited for: the gate decides on its own. */
async function createDeployment(
  github: Github,
  where: { owner: string; repo: string },
  commit: string,
  environment: string,
): Promise<number> {
  const { data } = await github.request('POST /repos/{owner}/{repo}/deployments', {
    ...where,
    ref: commit,
    environment,
    auto_merge: false,
    required_contexts: [],
    description: 'Recorded by Gatehouse',
  });
  if (!('id' in data)) throw new Error('GitHub has merged instead of making a deployment');
  return Number(data.id);
}
