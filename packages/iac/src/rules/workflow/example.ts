import { indent } from '../indent.ts';
import type { Example } from '../rule.ts';

/** An example that shows a workflow: `jobs` is the YAML below `jobs:`, `head` what stands before, both from column one. */
export function workflowExample(
  title: string,
  jobs: string,
  head = 'on: push\npermissions: {}',
): Example {
  return { title, source: `name: CI\n${head.trim()}\njobs:\n${indent(jobs, 2)}` };
}

/** An example that shows one job: `fields` is YAML from column one. */
export function jobExample(title: string, fields: string, head?: string): Example {
  return workflowExample(title, `build:\n  name: Build\n${indent(fields, 2)}`, head);
}

/** An example that shows the steps of a job: `steps` is a YAML list from column one. */
export function stepsExample(title: string, steps: string, head?: string): Example {
  return jobExample(title, `runs-on: ubuntu-24.04\nsteps:\n${indent(steps, 2)}`, head);
}

/** An example that shows a composite action: `steps` is a YAML list from column one. */
export function compositeExample(title: string, steps: string, inputs = ''): Example {
  const head = `name: Build\ndescription: Builds\n${inputs && `inputs:\n${indent(inputs, 2)}`}`;
  return { title, source: `${head}runs:\n  using: composite\n  steps:\n${indent(steps, 4)}` };
}
