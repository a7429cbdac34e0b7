import { type Call, created, type Handlers, listed, numberIn, ok, timestamp } from '../call.ts';
import { userNamed } from '../state/people.ts';
import type { Deployment, DeploymentStatus } from '../state/delivery-records.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';

interface DeploymentBody {
  readonly ref: string;
  readonly task?: string;
  readonly required_contexts?: readonly string[];
  readonly payload?: unknown;
  readonly environment?: string;
  readonly description?: string | null;
}

interface StatusBody {
  readonly state: string;
  readonly description?: string;
  readonly environment?: string;
  readonly environment_url?: string;
  readonly log_url?: string;
  readonly target_url?: string;
  readonly auto_inactive?: boolean;
}

export const deployments: Handlers = {
  'repos/create-deployment': ({ repository, token, body }) => {
    const asked = body as DeploymentBody;
    const sha = repository.git.find(asked.ref)?.sha;
    if (sha === undefined) throw new Refusal(422, `No ref found for: ${asked.ref}`);
    requireContexts(repository, sha, asked);
    const deployment: Deployment = {
      id: repository.nextId(),
      author: token.identity,
      sha,
      ref: asked.ref,
      task: asked.task ?? 'deploy',
      environment: asked.environment ?? 'production',
      description: asked.description ?? null,
      payload: asked.payload ?? {},
      created_at: timestamp(),
      statuses: [],
    };
    repository.deployments.push(deployment);
    return created(answer(repository, deployment));
  },
  'repos/get-deployment': (call) => ok(answer(call.repository, find(call))),
  'repos/list-deployments': ({ repository, query }) => {
    const fields = ['sha', 'ref', 'task', 'environment'] as const;
    const asked = fields.map((field) => [field, query[field] as string | undefined] as const);
    const found = repository.deployments.filter((deployment) =>
      asked.every(([field, value]) => [undefined, 'none', deployment[field]].includes(value)),
    );
    return listed(found.toReversed().map((deployment) => answer(repository, deployment)));
  },
  'repos/create-deployment-status': (call) => {
    const deployment = find(call);
    const body = call.body as StatusBody;
    const status = statusOf(call, deployment, body);
    deployment.statuses.push(status);
    if (body.state === 'success' && body.auto_inactive !== false)
      retireOthers(call.repository, deployment, status);
    return created(answerStatus(call.repository, deployment, status));
  },
  'repos/list-deployment-statuses': (call) => {
    const deployment = find(call);
    return listed(
      deployment.statuses
        .toReversed()
        .map((status) => answerStatus(call.repository, deployment, status)),
    );
  },
};

/** Unless the request lists the contexts, every check of the commit must have succeeded. */
function requireContexts(repository: Repository, sha: string, body: DeploymentBody): void {
  const failing = repository.checkRuns
    .filter((run) => run.head_sha === sha && run.conclusion !== 'success')
    .filter(({ name }) => body.required_contexts?.includes(name) ?? true);
  const absent = (body.required_contexts ?? []).filter(
    (name) => !repository.checkRuns.some((run) => run.head_sha === sha && run.name === name),
  );
  if (failing.length + absent.length > 0)
    throw new Refusal(409, `Conflict: Commit status checks failed for ${body.ref}.`);
}

function statusOf(call: Call, deployment: Deployment, body: StatusBody): DeploymentStatus {
  return {
    id: call.repository.nextId(),
    author: call.token.identity,
    state: body.state,
    description: body.description ?? '',
    environment: body.environment ?? deployment.environment,
    environment_url: body.environment_url ?? '',
    log_url: body.log_url ?? body.target_url ?? '',
    created_at: timestamp(),
  };
}

/** A success makes what stood in the same environment before inactive. */
function retireOthers(repository: Repository, current: Deployment, status: DeploymentStatus): void {
  for (const deployment of repository.deployments)
    if (
      deployment !== current &&
      deployment.environment === current.environment &&
      deployment.statuses.at(-1)?.state === 'success'
    )
      deployment.statuses.push({ ...status, id: repository.nextId(), state: 'inactive' });
}

function find(call: Call): Deployment {
  const id = numberIn(call, 'deployment_id');
  const deployment = call.repository.deployments.find((candidate) => candidate.id === id);
  if (deployment === undefined) throw notFound();
  return deployment;
}

function answer(repository: Repository, deployment: Deployment): object {
  const { author, statuses, ...rest } = deployment;
  const url = repository.url(`deployments/${deployment.id}`);
  return {
    ...rest,
    url,
    statuses_url: `${url}/statuses`,
    creator: userNamed(author),
    updated_at: statuses.at(-1)?.created_at ?? deployment.created_at,
  };
}

function answerStatus(
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): object {
  const { author, environment_url, log_url, ...rest } = status;
  const deployment_url = repository.url(`deployments/${deployment.id}`);
  const url = `${deployment_url}/statuses/${status.id}`;
  return {
    ...rest,
    ...(environment_url === '' ? {} : { environment_url }),
    ...(log_url === '' ? {} : { log_url }),
    url,
    deployment_url,
    creator: userNamed(author),
  };
}
