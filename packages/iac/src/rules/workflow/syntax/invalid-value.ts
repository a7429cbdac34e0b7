import { readingOf } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample, stepsExample, workflowExample } from '../example.ts';

export const invalidValue = workflowRule({
  id: 'workflow/invalid-value',
  title: 'A value is of the wrong kind',
  severity: 'medium',
  why: 'GitHub refuses a workflow with a text where it wants a number, an empty section, or a list where it wants a mapping, so none of its jobs run.',
  fix: 'Write the kind of value that the key takes; `yes`, `no`, `on` and `off` are text to GitHub.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  ],
  aliases: ['syntax-check'],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === 'invalid-value') report.fail(at, message);
  },
  examples: {
    fail: [
      stepsExample('A number in words', '- run: make\n  timeout-minutes: ten'),
      stepsExample('Not what GitHub takes for true', '- run: make\n  continue-on-error: yes'),
      jobExample('An empty section', 'runs-on: ubuntu-24.04\nenv:\nsteps:\n  - run: make'),
      workflowExample(
        'A schedule without times',
        'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
        'on: [push, schedule]',
      ),
    ],
    pass: [
      stepsExample(
        'Computed',
        '- run: make\n  timeout-minutes: ${{ fromJSON(vars.MINUTES) }}\n  continue-on-error: true',
      ),
      workflowExample(
        'An event without settings',
        'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
        'on:\n  workflow_dispatch:\npermissions: {}',
      ),
    ],
  },
});
