import { type Call, type Handlers, listed, numberIn, ok } from '../call.ts';
import { numberOf, repositoryNamed } from '../state/people.ts';
import type { Job, Run } from '../state/delivery-records.ts';
import { notFound } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';

export const runs: Handlers = {
  'actions/get-workflow-run': (call) => ok(answer(call.repository, runOf(call))),
  'actions/get-workflow-run-attempt': (call) => ok(answer(call.repository, attemptOf(call))),
  'actions/list-workflow-runs-for-repo': (call) => list(call, call.repository.runs),
  'actions/list-workflow-runs': (call) => {
    const path = workflowPath(call);
    return list(
      call,
      call.repository.runs.filter((run) => run.path === path),
    );
  },
  'actions/list-jobs-for-workflow-run': (call) =>
    jobsOf(call, call.query['filter'] === 'all' ? attemptsOf(call) : [runOf(call)]),
  'actions/list-jobs-for-workflow-run-attempt': (call) => jobsOf(call, [attemptOf(call)]),
  'actions/get-workflow': (call) => ok(workflow(call.repository, workflowPath(call))),
  'actions/list-repo-workflows': ({ repository }) =>
    listed(
      pathsOf(repository).map((path) => workflow(repository, path)),
      'workflows',
    ),
  'actions/get-github-actions-permissions-repository': () =>
    ok({ enabled: true, allowed_actions: 'all' }),
};

/** The latest attempt of a run. @throws Refusal when there is none */
export function runOf(call: Call): Run {
  const id = numberIn(call, 'run_id');
  const run = call.repository.runs.findLast((candidate) => candidate.id === id);
  if (run === undefined) throw notFound();
  return run;
}

function attemptsOf(call: Call): readonly Run[] {
  const { id } = runOf(call);
  return call.repository.runs.filter((candidate) => candidate.id === id);
}

function attemptOf(call: Call): Run {
  const id = numberIn(call, 'run_id');
  const attempt = numberIn(call, 'attempt_number');
  const run = call.repository.runs.find(
    (candidate) => candidate.id === id && candidate.run_attempt === attempt,
  );
  if (run === undefined) throw notFound();
  return run;
}

function list({ repository, query }: Call, candidates: readonly Run[]): ReturnType<typeof listed> {
  const latest = new Map(candidates.map((run) => [run.id, run]));
  const { head_sha, branch, event, status } = query as Record<string, string | undefined>;
  const found = [...latest.values()].filter(
    (run) =>
      [undefined, run.head_sha].includes(head_sha) &&
      [undefined, run.head_branch].includes(branch) &&
      [undefined, run.event].includes(event) &&
      // One parameter asks for either.
      [undefined, run.status, run.conclusion].includes(status),
  );
  return listed(
    found.toReversed().map((run) => answer(repository, run)),
    'workflow_runs',
  );
}

function pathsOf(repository: Repository): readonly string[] {
  return [...new Set(repository.runs.map(({ path }) => path))];
}

/** A workflow is asked for by id or by the name of its file. */
function workflowPath({ repository, path }: Call): string {
  const asked = path['workflow_id'] ?? '';
  const found = pathsOf(repository).find(
    (candidate) => String(numberOf(candidate)) === asked || candidate.endsWith(`/${asked}`),
  );
  if (found === undefined) throw notFound();
  return found;
}

function workflow(repository: Repository, path: string): object {
  const name = repository.runs.find((run) => run.path === path)?.name ?? path;
  const id = numberOf(path);
  return { id, name, path, state: 'active', url: repository.url(`actions/workflows/${id}`) };
}

/** Of an attempt those jobs that ran in it: what was not run again stands with the attempt before. */
function jobsOf({ repository }: Call, attempts: readonly Run[]): ReturnType<typeof listed> {
  const job = (run: Run, each: Job): object => ({
    ...each,
    run_id: run.id,
    run_attempt: run.run_attempt,
    head_sha: run.head_sha,
    workflow_name: run.name,
    html_url: repository.page(`actions/runs/${run.id}/job/${each.id}`),
  });
  return listed(
    attempts.flatMap((run) => run.jobs.map((each) => job(run, each))),
    'jobs',
  );
}

function answer(repository: Repository, run: Run): object {
  const { id, run_attempt, name, path, event, status, conclusion, head_sha, head_branch } = run;
  const head = run.head_repository;
  return {
    ...{ id, run_attempt, name, path, event, status, conclusion, head_sha, head_branch },
    created_at: run.created_at,
    workflow_id: numberOf(run.path),
    updated_at: run.created_at,
    url: repository.url(`actions/runs/${run.id}`),
    html_url: repository.page(`actions/runs/${run.id}`),
    repository: repositoryNamed(repository.fullName, repository),
    head_repository: repositoryNamed(head, head === repository.fullName ? repository : undefined),
    // GitHub names the pull requests of a run, but not for a head in a fork.
    pull_requests:
      head === repository.fullName
        ? repository.pulls
            .filter((pull) => pull.head.sha === run.head_sha)
            .map(({ number, head: from, base }) => ({
              id: number,
              number,
              url: repository.url(`pulls/${number}`),
              head: { ref: from.ref, sha: from.sha },
              base: { ref: base.ref, sha: base.sha },
            }))
        : [],
  };
}
