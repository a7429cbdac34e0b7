import type { Value } from '@gatehouse/source';
import type { Workflow } from '../../../model/workflow/index.ts';
import { holdsExpression, keyOf } from '../../../model/workflow/shape/index.ts';
import { isNumeric } from '../../../model/workflow/typing/index.ts';
import type { Report } from '../../rule.ts';
import { workflowRule } from '../define.ts';
import { workflowExample } from '../example.ts';

const JOB = 'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make';

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs */
const MAX_INPUTS = 25;

export const eventInput = workflowRule({
  id: 'workflow/event-input',
  title: 'An input of the workflow contradicts itself',
  severity: 'low',
  why: 'A default that does not fit the type or the options stops the workflow from starting, and the default of a required input is never used.',
  fix: 'Let the default be one of the options or of the type, give options to choices only, and make an input either required or give it a default.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs',
  ],
  aliases: ['events'],
  check(workflow, report) {
    const called = workflow.triggers.event('workflow_call')?.get('inputs');
    for (const [index, name] of (called?.keys ?? []).entries()) {
      const input = called?.values[index];
      if (input) checkCalled(input, `The input "${name}" of ${workflow.label}`, report);
    }
    const asked = workflow.triggers.event('workflow_dispatch')?.get('inputs');
    for (const [index, name] of (asked?.keys ?? []).entries()) {
      const input = asked?.values[index];
      if (input) checkAsked(input, `The input "${name}" of ${workflow.label}`, report);
    }
    checkCount(asked, workflow, report);
  },
  examples: {
    fail: [
      workflowExample(
        'A default that is no option',
        JOB,
        'on:\n  workflow_dispatch:\n    inputs:\n      stage:\n        type: choice\n        options: [test, live]\n        default: prod',
      ),
      workflowExample(
        'A choice of nothing',
        JOB,
        'on:\n  workflow_dispatch:\n    inputs:\n      stage:\n        type: choice',
      ),
      workflowExample(
        'A default of another type',
        JOB,
        'on:\n  workflow_dispatch:\n    inputs:\n      force:\n        type: boolean\n        default: never',
      ),
      workflowExample(
        'A default that is never used',
        JOB,
        'on:\n  workflow_call:\n    inputs:\n      stage:\n        type: string\n        required: true\n        default: test',
      ),
    ],
    pass: [
      workflowExample(
        'Fitting',
        JOB,
        'on:\n  workflow_dispatch:\n    inputs:\n      stage:\n        type: choice\n        options: [test, live]\n        default: test\n      force:\n        type: boolean\n        default: false',
      ),
      workflowExample(
        'Computed',
        JOB,
        'on:\n  workflow_call:\n    inputs:\n      replicas:\n        type: number\n        default: ${{ fromJSON(vars.REPLICAS) }}',
      ),
    ],
  },
});

function checkCalled(input: Value, label: string, report: Report): void {
  const value = input.get('default');
  if (!input.keys.includes('default')) return;
  if (!holdsExpression(textOf(value))) checkType(input, label, report);
  if (input.get('required').string === 'true')
    report.fail(value, `${label} is required, so its default is never used`);
}

function checkAsked(input: Value, label: string, report: Report): void {
  const options = input.get('options');
  if (input.get('type').string !== 'choice') {
    if (options.items.length > 0)
      report.fail(keyOf(options), `${label} has options, but is no choice`);
    if (input.keys.includes('default')) checkType(input, label, report);
    return;
  }
  if (options.items.length === 0) {
    report.fail(keyOf(input), `${label} is a choice without options`);
    return;
  }
  const seen = new Set<string>();
  for (const option of options.items) {
    if (seen.has(textOf(option)))
      report.fail(option, `${label} has the option "${textOf(option)}" twice`);
    seen.add(textOf(option));
  }
  const value = input.get('default');
  if (input.keys.includes('default') && !seen.has(textOf(value)))
    report.fail(value, `${label} has the default "${textOf(value)}", which is none of its options`);
}

function checkType(input: Value, label: string, report: Report): void {
  const value = input.get('default');
  const type = input.get('type').string;
  const text = textOf(value);
  if (type === 'number' && !isNumeric(text))
    report.fail(value, `${label} is a number, but its default is "${text}"`);
  if (type === 'boolean' && !/^(?:true|false)$/i.test(text))
    report.fail(value, `${label} is true or false, but its default is "${text}"`);
}

function checkCount(inputs: Value | undefined, workflow: Workflow, report: Report): void {
  const count = inputs?.keys.length ?? 0;
  if (inputs && count > MAX_INPUTS)
    report.fail(
      keyOf(inputs),
      `${workflow.label} asks for ${count} inputs; GitHub allows ${MAX_INPUTS}`,
    );
}

function textOf(value: Value): string {
  return value.string ?? '';
}
