import { readingOf } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample, stepsExample, workflowExample } from '../example.ts';

export const missingKey = workflowRule({
  id: 'workflow/missing-key',
  title: 'A key is missing without which GitHub refuses the workflow',
  severity: 'medium',
  why: 'GitHub refuses the workflow, so none of its jobs run, the checks among them.',
  fix: 'Add the key.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  ],
  aliases: ['syntax-check'],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === 'missing-key') report.fail(at, message);
  },
  examples: {
    fail: [
      jobExample('No runner', 'steps:\n  - run: make'),
      stepsExample('A step that does nothing', '- name: Build'),
      workflowExample(
        'An input without a type',
        'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
        'on:\n  workflow_call:\n    inputs:\n      version:\n        required: true',
      ),
    ],
    pass: [
      stepsExample('Complete', '- run: make'),
      workflowExample('A call needs no runner', 'deploy:\n  uses: ./.github/workflows/deploy.yml'),
    ],
  },
});
