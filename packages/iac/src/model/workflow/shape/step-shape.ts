import type { Value } from '@gatehouse/source';
import { flag, mapping, positiveNumber, text, type Shape } from './shapes.ts';
import { environmentVariables } from './settings-shape.ts';

const IN_STEP = 'jobs.<job_id>.steps';
const WITH = `${IN_STEP}.with`;

const every = {
  id: text(''),
  if: text(`${IN_STEP}.if`, { demand: 'condition' }),
  name: text(`${IN_STEP}.name`, { mayBeEmpty: true }),
  env: environmentVariables(`${IN_STEP}.env`),
  'continue-on-error': flag(`${IN_STEP}.continue-on-error`),
  'timeout-minutes': positiveNumber(`${IN_STEP}.timeout-minutes`, false),
};

const script = mapping({
  keys: {
    ...every,
    run: text(`${IN_STEP}.run`),
    shell: text(''),
    'working-directory': text(`${IN_STEP}.working-directory`),
  },
});

const inputs = text(WITH, { mayBeEmpty: true });

const action = mapping({
  keys: { ...every, uses: text(''), with: mapping({ ignoresCase: true, others: inputs }) },
});

const dockerAction = mapping({
  keys: {
    ...every,
    uses: text(''),
    with: mapping({ ignoresCase: true, keys: { entrypoint: text(WITH) }, others: inputs }),
  },
});

const neither = mapping({ keys: every, others: () => undefined });

/** A step runs a script or an action. Where both are written, the later one says what it was meant to be. */
export const step: Shape = (value, reading, scope) => {
  const what = value.keys.filter((key) => key === 'run' || key === 'uses').at(-1);
  shapeOf(what, value)(value, reading, scope);
  if (what === undefined && value.isMapping)
    reading.refuseKey('missing-key', value, `${value.path} has neither "run" nor "uses"`);
};

function shapeOf(what: string | undefined, value: Value): Shape {
  if (what === 'run') return script;
  if (what !== 'uses') return neither;
  return value.get('uses').string?.startsWith('docker://') ? dockerAction : action;
}
