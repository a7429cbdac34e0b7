import { readingOf } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample, workflowExample } from '../example.ts';

export const misplacedKey = workflowRule({
  id: 'workflow/misplaced-key',
  title: 'A key does not go with the others of its job',
  severity: 'medium',
  why: 'A job either runs steps or calls a reusable workflow. GitHub refuses a workflow that mixes the keys of both.',
  fix: 'Set it in the reusable workflow, or call that workflow with `uses` from a job of its own.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations',
  ],
  aliases: ['syntax-check'],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === 'misplaced-key') report.fail(at, message);
  },
  examples: {
    fail: [
      workflowExample(
        'A runner for a call',
        'deploy:\n  uses: ./.github/workflows/deploy.yml\n  runs-on: ubuntu-24.04',
      ),
      jobExample(
        'Inputs without a call',
        'runs-on: ubuntu-24.04\nwith:\n  version: 1\nsteps:\n  - run: make',
      ),
    ],
    pass: [
      workflowExample(
        'A call',
        'deploy:\n  uses: ./.github/workflows/deploy.yml\n  with:\n    version: 1',
      ),
      jobExample('Steps', 'runs-on: ubuntu-24.04\nenv:\n  VERSION: 1\nsteps:\n  - run: make'),
    ],
  },
});
