import { expressionProblems } from '../facts/expression-problems.ts';
import { workflowRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

export const unavailableContext = workflowRule({
  id: 'workflow/unavailable-context',
  title: 'An expression uses a context or function where there is none',
  severity: 'medium',
  why: 'Each key sees only some contexts: a condition no secrets, a job nothing that comes about on its runner. GitHub refuses the workflow.',
  fix: 'Hand the value over in a context that is available there, for instance a secret as a variable of the job that the condition compares.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability',
  ],
  aliases: ['expression'],
  check(workflow, report) {
    for (const { kind, at, message } of expressionProblems(workflow))
      if (kind === 'unavailable') report.fail(at, message);
  },
  examples: {
    fail: [
      stepsExample('A secret in a condition', "- run: make\n  if: secrets.TOKEN != ''"),
      jobExample(
        'What only the runner knows',
        'concurrency: build-on-${{ runner.os }}\nruns-on: ubuntu-24.04\nsteps:\n  - run: make',
      ),
      stepsExample('A function of conditions', '- run: echo ${{ always() }}'),
    ],
    pass: [
      stepsExample(
        'Available',
        "- run: make\n  env:\n    TOKEN: ${{ secrets.TOKEN }}\n  if: failure() && runner.os == 'Linux'",
      ),
    ],
  },
});
