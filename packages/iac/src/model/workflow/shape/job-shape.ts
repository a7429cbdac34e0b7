import { Scalar, type Value } from '@gatehouse/source';
import { strategy } from './matrix-shape.ts';
import type { Reading, Scope } from './reading.ts';
import {
  computedOr,
  flag,
  list,
  mapping,
  positiveNumber,
  scalarOr,
  text,
  texts,
  type Shape,
} from './shapes.ts';
import {
  concurrency,
  container,
  defaults,
  deploymentEnvironment,
  environmentVariables,
  permissions,
  services,
  snapshot,
} from './settings-shape.ts';
import { step } from './step-shape.ts';

const JOB = 'jobs.<job_id>';
const RUNS_ON = `${JOB}.runs-on`;

const labels = computedOr(RUNS_ON, 'labels', texts(RUNS_ON));

const runsOn = computedOr(RUNS_ON, 'labels', (value, reading, scope) => {
  const shape = value.isMapping ? mapping({ keys: { labels, group: text(RUNS_ON) } }) : labels;
  shape(value, reading, scope);
});

const passedSecrets = scalarOr(
  (value, reading) => {
    if (value.string !== 'inherit') reading.refuse(value, 'must be a mapping or "inherit"');
  },
  mapping({ ignoresCase: true, others: text(`${JOB}.secrets.<secrets_id>`, { mayBeEmpty: true }) }),
);

/** Steps see the ones before them. */
const steps: Shape = (value, reading, scope) => {
  let count = 0;
  list((item) => {
    step(item, reading, { ...scope, steps: count++ });
  })(value, reading, scope);
};

/** For what is evaluated when all steps have run. */
function afterwards(shape: Shape): Shape {
  return (value, reading, scope) => {
    shape(value, reading, { ...scope, steps: Infinity });
  };
}

const everyJob = {
  name: text(`${JOB}.name`, { mayBeEmpty: true }),
  needs: texts(''),
  permissions,
  concurrency: concurrency(`${JOB}.concurrency`),
  if: text(`${JOB}.if`, { demand: 'condition' }),
  strategy,
  services,
  snapshot,
};

const jobWithSteps = {
  'runs-on': runsOn,
  environment: afterwards(deploymentEnvironment),
  outputs: afterwards(
    mapping({
      ignoresCase: true,
      others: text(`${JOB}.outputs.<output_id>`, { mayBeEmpty: true }),
    }),
  ),
  env: environmentVariables(`${JOB}.env`),
  defaults: defaults(`${JOB}.defaults.run`),
  steps,
  'timeout-minutes': positiveNumber(`${JOB}.timeout-minutes`, false),
  'continue-on-error': flag(`${JOB}.continue-on-error`),
  container,
};

const call = {
  uses: text(''),
  with: mapping({ ignoresCase: true, others: text(`${JOB}.with.<with_id>`, { mayBeEmpty: true }) }),
  secrets: passedSecrets,
};

const settings = mapping({ keys: { ...everyJob, ...jobWithSteps, ...call } });

/** A job has steps, or it calls a reusable workflow; keys of the one do not go with the other. */
export const job: Shape = (value, reading) => {
  const scope: Scope = { job: value };
  settings(value, reading, scope);
  if (value.isMapping || value instanceof Scalar) checkKeys(value, reading);
};

function checkKeys(value: Value, reading: Reading): void {
  const has = (key: string): boolean => value.keys.includes(key);
  const isCall = has('uses');
  const foreign = Object.keys(isCall ? jobWithSteps : call).filter(
    (key) => key !== 'uses' && has(key),
  );
  const missing = isCall ? [] : ['runs-on', 'steps'].filter((key) => !has(key));
  for (const key of foreign)
    reading.refuseKey(
      'misplaced-key',
      value.get(key),
      isCall
        ? `${value.path} calls a workflow, so it cannot have "${key}"`
        : `${value.path} has "${key}", but calls no workflow`,
    );
  for (const key of missing)
    reading.refuseKey('missing-key', value, `${value.path} has no "${key}"`);
}
