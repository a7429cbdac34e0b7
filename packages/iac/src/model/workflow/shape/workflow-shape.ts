import type { Workflow } from '../workflow.ts';
import { job } from './job-shape.ts';
import { Reading } from './reading.ts';
import { concurrency, defaults, environmentVariables, permissions } from './settings-shape.ts';
import { mapping, text } from './shapes.ts';
import { triggers } from './trigger-shape.ts';

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
const workflowShape = mapping({
  required: ['on', 'jobs'],
  keys: {
    name: text('', { mayBeEmpty: true }),
    'run-name': text('run-name'),
    on: triggers,
    permissions,
    env: environmentVariables('env'),
    defaults: defaults(''),
    concurrency: concurrency('concurrency'),
    jobs: mapping({ ignoresCase: true, others: job }),
  },
});

const readings = new WeakMap<Workflow, Reading>();

/** Holds a workflow against its shape; done once for all who ask. */
export function readingOf(workflow: Workflow): Reading {
  let reading = readings.get(workflow);
  if (!reading) {
    reading = new Reading();
    workflowShape(workflow.node, reading, {});
    readings.set(workflow, reading);
  }
  return reading;
}
