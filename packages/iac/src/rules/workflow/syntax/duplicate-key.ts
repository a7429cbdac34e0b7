import { readingOf } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample, workflowExample } from '../example.ts';

export const duplicateKey = workflowRule({
  id: 'workflow/duplicate-key',
  title: 'A key stands there twice',
  severity: 'medium',
  why: 'GitHub refuses the workflow; names of jobs, inputs, outputs and variables are the same to it when they differ in case only.',
  fix: 'Remove or rename one of them.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  ],
  aliases: ['syntax-check'],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === 'duplicate-key') report.fail(at, message);
  },
  examples: {
    fail: [
      jobExample(
        'A variable in two spellings',
        'runs-on: ubuntu-24.04\nenv:\n  Version: 1\n  VERSION: 2\nsteps:\n  - run: make',
      ),
      workflowExample(
        'Two jobs of one name',
        'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make\nbuild:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
      ),
    ],
    pass: [
      jobExample(
        'Different names',
        'runs-on: ubuntu-24.04\nenv:\n  VERSION: 1\n  VERSION_2: 2\nsteps:\n  - run: make',
      ),
    ],
  },
});
