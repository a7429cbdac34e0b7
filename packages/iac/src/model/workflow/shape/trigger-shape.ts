import { Scalar, type Value } from '@gatehouse/source';
import { isOneExpression } from './core-schema.ts';
import type { Demand, Reading } from './reading.ts';
import {
  eachEntry,
  flag,
  list,
  mapping,
  oneOf,
  scalarOr,
  text,
  texts,
  type Shape,
} from './shapes.ts';

const line = text('', { mayBeEmpty: true });
const word = text('');

const schedule = list(mapping({ keys: { cron: word, timezone: word } }));

const dispatchInput = mapping({
  mayBeEmpty: true,
  keys: {
    description: line,
    required: flag(''),
    default: line,
    type: oneOf(['string', 'number', 'boolean', 'choice', 'environment']),
    options: list(word),
  },
});

const workflowDispatch = mapping({
  mayBeEmpty: true,
  keys: { inputs: mapping({ mayBeEmpty: true, ignoresCase: true, others: dispatchInput }) },
});

const DEFAULT_PLACE = 'on.workflow_call.inputs.<inputs_id>.default';
const TYPES = ['boolean', 'number', 'string'];

/** The default must fit the type, so an expression in it is held to that. */
const callInput: Shape = (value, reading, scope) => {
  const type = value.get('type').string;
  const demand: Demand = type === 'boolean' || type === 'number' ? type : 'text';
  mapping({
    mayBeEmpty: true,
    required: ['type'],
    keys: {
      description: line,
      required: flag(''),
      default: (entry, ...rest) => {
        text(DEFAULT_PLACE, { mayBeEmpty: true, demand: isOneExpression(entry) ? demand : 'text' })(
          entry,
          ...rest,
        );
      },
      type: oneOf(TYPES),
    },
  })(value, reading, scope);
};

/** Defaults may use the inputs that stand before them. */
const callInputs: Shape = (value, reading, scope) => {
  let count = 0;
  mapping({
    mayBeEmpty: true,
    ignoresCase: true,
    others: (input) => {
      callInput(input, reading, { ...scope, inputs: count++ });
    },
  })(value, reading, scope);
};

const workflowCall = mapping({
  mayBeEmpty: true,
  keys: {
    inputs: callInputs,
    secrets: mapping({
      mayBeEmpty: true,
      ignoresCase: true,
      others: mapping({ mayBeEmpty: true, keys: { description: line, required: flag('') } }),
    }),
    outputs: mapping({
      mayBeEmpty: true,
      ignoresCase: true,
      others: mapping({
        mayBeEmpty: true,
        required: ['value'],
        keys: { description: line, value: text('on.workflow_call.outputs.<output_id>.value') },
      }),
    }),
  },
});

const names = texts('');

/** Events that come from the repository. Which filter goes with which event is not a matter of shape. */
const webhook = mapping({
  mayBeEmpty: true,
  keys: {
    types: names,
    branches: names,
    'branches-ignore': names,
    tags: names,
    'tags-ignore': names,
    paths: names,
    'paths-ignore': names,
    workflows: names,
  },
});

const SPECIAL: ReadonlyMap<string, Shape> = new Map([
  ['schedule', schedule],
  ['workflow_dispatch', workflowDispatch],
  ['repository_dispatch', mapping({ mayBeEmpty: true, keys: { types: names } })],
  ['workflow_call', workflowCall],
  [
    'image_version',
    mapping({ mayBeEmpty: true, keys: { names: list(word), versions: list(word) } }),
  ],
]);

function bareEvent(value: Value, reading: Reading): void {
  if (!(value instanceof Scalar)) reading.refuse(value, 'must be the name of an event');
  else if (value.text === '') reading.refuse(value, 'is empty');
  else if (value.text === 'schedule')
    reading.refuse(value, 'has no times: schedule must be a key with a list of cron lines');
}

const configured: Shape = (value, reading, scope) => {
  if (value.keys.length === 0) reading.refuse(value, 'names no event');
  eachEntry(value, reading, false, (event, settings) => {
    (SPECIAL.get(event) ?? webhook)(settings, reading, scope);
  });
};

/** `on`: the name of an event, a list of names, or a mapping. */
export const triggers: Shape = (value, reading, scope) => {
  const shape = value.isMapping ? configured : scalarOr(bareEvent, list(bareEvent));
  shape(value, reading, scope);
};
