import { readingOf } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample, stepsExample, workflowExample } from '../example.ts';

export const unknownKey = workflowRule({
  id: 'workflow/unknown-key',
  title: 'GitHub does not know the key',
  severity: 'medium',
  why: 'GitHub refuses a workflow with a key that it does not know, so none of its jobs run, the checks among them.',
  fix: 'Correct the spelling, or move the key to where it belongs.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  ],
  aliases: ['syntax-check'],
  check(workflow, report) {
    for (const { flaw, at, message } of readingOf(workflow).problems)
      if (flaw === 'unknown-key') report.fail(at, message);
  },
  examples: {
    fail: [
      jobExample(
        'A misspelt key',
        'run-on: ubuntu-24.04\nruns-on: ubuntu-24.04\nsteps:\n  - run: make',
      ),
      stepsExample('A key of scripts on an action', '- uses: actions/checkout@v5\n  shell: bash'),
      jobExample(
        'A merge key',
        'runs-on: ubuntu-24.04\nsteps:\n  - &make\n    run: make\n  - <<: *make\n    name: Again',
      ),
    ],
    pass: [
      stepsExample('Known keys', '- run: make\n  shell: bash\n  working-directory: src'),
      workflowExample(
        'A called workflow',
        'deploy:\n  uses: ./.github/workflows/deploy.yml\n  with:\n    anything: goes\n  secrets: inherit',
      ),
    ],
  },
});
