/** What an expression can use. */
export interface Availability {
  readonly contexts: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

const EARLY = ['github', 'inputs', 'vars'];
const NEEDS = [...EARLY, 'needs'];
const MATRIX = [...NEEDS, 'strategy', 'matrix'];
const RUNNER = [...MATRIX, 'env', 'job', 'runner'];
const STEP = [...RUNNER, 'secrets', 'steps'];

const STATUS = ['always', 'cancelled', 'failure', 'success'];
const HASH = ['hashfiles'];

const ROWS: readonly (readonly [
  place: string,
  contexts: readonly string[],
  functions?: readonly string[],
])[] = [
  ['run-name', EARLY],
  ['concurrency', EARLY],
  ['env', [...EARLY, 'secrets']],
  ['on.workflow_call.inputs.<inputs_id>.default', EARLY],
  ['on.workflow_call.outputs.<output_id>.value', [...EARLY, 'jobs']],
  ['jobs.<job_id>.if', NEEDS, STATUS],
  ['jobs.<job_id>.strategy', NEEDS],
  ['jobs.<job_id>.name', MATRIX],
  ['jobs.<job_id>.runs-on', MATRIX],
  ['jobs.<job_id>.concurrency', MATRIX],
  ['jobs.<job_id>.container', MATRIX],
  ['jobs.<job_id>.services', MATRIX],
  ['jobs.<job_id>.environment', MATRIX],
  ['jobs.<job_id>.continue-on-error', MATRIX],
  ['jobs.<job_id>.timeout-minutes', MATRIX],
  ['jobs.<job_id>.with.<with_id>', MATRIX],
  ['jobs.<job_id>.snapshot.if', MATRIX],
  ['jobs.<job_id>.env', [...MATRIX, 'secrets']],
  ['jobs.<job_id>.secrets.<secrets_id>', [...MATRIX, 'secrets']],
  ['jobs.<job_id>.defaults.run', [...MATRIX, 'env']],
  ['jobs.<job_id>.container.credentials', [...MATRIX, 'env', 'secrets']],
  ['jobs.<job_id>.services.<service_id>.credentials', [...MATRIX, 'env', 'secrets']],
  ['jobs.<job_id>.container.env.<env_id>', [...RUNNER, 'secrets']],
  ['jobs.<job_id>.services.<service_id>.env.<env_id>', [...RUNNER, 'secrets']],
  ['jobs.<job_id>.environment.url', [...RUNNER, 'steps']],
  ['jobs.<job_id>.outputs.<output_id>', STEP],
  ['jobs.<job_id>.steps.if', [...RUNNER, 'steps'], [...STATUS, ...HASH]],
  ['jobs.<job_id>.steps.name', STEP, HASH],
  ['jobs.<job_id>.steps.run', STEP, HASH],
  ['jobs.<job_id>.steps.with', STEP, HASH],
  ['jobs.<job_id>.steps.env', STEP, HASH],
  ['jobs.<job_id>.steps.continue-on-error', STEP, HASH],
  ['jobs.<job_id>.steps.timeout-minutes', STEP, HASH],
  ['jobs.<job_id>.steps.working-directory', STEP, HASH],
];

const AVAILABILITY: ReadonlyMap<string, Availability> = new Map(
  ROWS.map(([place, contexts, functions = []]) => [
    place,
    { contexts: new Set(contexts), functions: new Set(functions) },
  ]),
);

const NOTHING: Availability = { contexts: new Set(), functions: new Set() };

/**
 * What can be used at a key; nothing at keys that the table does not name.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
export function availableAt(place: string): Availability {
  return AVAILABILITY.get(place) ?? NOTHING;
}
