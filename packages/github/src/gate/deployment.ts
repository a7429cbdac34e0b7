import type { Github } from '../client/github.ts';
import type { RepositoryName } from './artifacts.ts';

/** What the gate came to, as a deployment can say it. A gate that is open has not deployed anything yet. */
const STATES = { pass: 'queued', fail: 'failure', error: 'error' } as const;

/** States of a deployment that has not begun. */
const WAITING = new Set(['pending', 'queued', 'failure', 'error']);

/** GitHub's pages cut longer ones. In characters. */
const DESCRIPTION_LIMIT = 140;

/**
 * Records the verdict as a status of the deployment of a commit to an environment: of the newest that there is and that
 * has not begun, else of a new one where there may be one. One that runs, or is in use, has a state that is not for a gate
 * to change. Needs `deployments: write`.
 *
 * @returns the id of the deployment; undefined where there is none
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
    /** GitHub makes an environment of every name that something is deployed to: not one that nobody knows. Default true. */
    readonly mayCreate?: boolean;
  },
): Promise<number | undefined> {
  const { commit, environment, description, logUrl, mayCreate = true } = details;
  const where = { owner, repo };
  const { data: known } = await github.request('GET /repos/{owner}/{repo}/deployments', {
    ...{ ...where, sha: commit, environment },
    per_page: 1,
  });
  const newest = Number(known[0]?.id ?? 0);
  const isWaiting = newest !== 0 && WAITING.has(await stateOf(github, where, newest));
  if (!isWaiting && !mayCreate) return undefined;
  const id = isWaiting ? newest : await createDeployment(github, where, commit, environment);
  await github.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...where,
    deployment_id: id,
    state: STATES[verdict],
    description: description.slice(0, DESCRIPTION_LIMIT),
    auto_inactive: false,
    ...(logUrl !== undefined && { log_url: logUrl }),
  });
  return id;
}

async function stateOf(
  github: Github,
  where: { owner: string; repo: string },
  id: number,
): Promise<string> {
  const { data } = await github.request(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { ...where, deployment_id: id, per_page: 1 },
  );
  return data[0]?.state ?? 'pending';
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
