import { objectOf, recordOf, type Type } from '../../../model/workflow/typing/index.ts';

/** What an event carries is not described further: it differs from event to event. */
export const GITHUB_CONTEXT = {
  action: 'string',
  action_path: 'string',
  action_ref: 'string',
  action_repository: 'string',
  action_status: 'string',
  actor: 'string',
  actor_id: 'string',
  api_url: 'string',
  artifact_cache_size_limit: 'number',
  base_ref: 'string',
  env: 'string',
  event: recordOf('any'),
  event_name: 'string',
  event_path: 'string',
  graphql_url: 'string',
  head_ref: 'string',
  job: 'string',
  output: 'string',
  path: 'string',
  ref: 'string',
  ref_name: 'string',
  ref_protected: 'boolean',
  ref_type: 'string',
  repository: 'string',
  repository_id: 'string',
  repository_owner: 'string',
  repository_owner_id: 'string',
  repository_visibility: 'string',
  repositoryurl: 'string',
  retention_days: 'number',
  run_attempt: 'string',
  run_id: 'string',
  run_number: 'string',
  secret_source: 'string',
  server_url: 'string',
  sha: 'string',
  state: 'string',
  step_summary: 'string',
  token: 'string',
  triggering_actor: 'string',
  workflow: 'string',
  workflow_ref: 'string',
  workflow_sha: 'string',
  workspace: 'string',
} satisfies Record<string, Type>;

/** Secrets that a reusable workflow has without declaring them. */
export const GIVEN_SECRETS = {
  github_token: 'string',
  actions_step_debug: 'string',
  actions_runner_debug: 'string',
} satisfies Record<string, Type>;

/**
 * The contexts and what they hold where nothing else is known; `steps`, `matrix`, `needs` and `inputs` hold what the
 * workflow puts there.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
 */
export const CONTEXTS: Readonly<Record<string, Type>> = {
  github: objectOf(GITHUB_CONTEXT),
  env: recordOf('string'),
  vars: recordOf('string'),
  job: objectOf({
    check_run_id: 'number',
    container: objectOf({ id: 'string', network: 'string' }),
    services: recordOf(objectOf({ id: 'string', network: 'string', ports: recordOf('string') })),
    status: 'string',
  }),
  steps: objectOf({}),
  runner: objectOf({
    name: 'string',
    os: 'string',
    arch: 'string',
    temp: 'string',
    tool_cache: 'string',
    debug: 'string',
    environment: 'string',
  }),
  secrets: recordOf('string'),
  strategy: {
    kind: 'object',
    properties: new Map<string, Type>([
      ['fail-fast', 'boolean'],
      ['job-index', 'number'],
      ['job-total', 'number'],
      ['max-parallel', 'number'],
    ]),
    others: 'any',
  },
  matrix: objectOf({}),
  needs: objectOf({}),
  inputs: objectOf({}),
};
