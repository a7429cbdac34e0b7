import { Scalar, type Value } from '@gatehouse/source';
import { hasTextAround } from '../facts/condition-texts.ts';
import { jobRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

export const surroundedCondition = jobRule({
  id: 'workflow/surrounded-condition',
  title: 'A condition has text around its expression',
  severity: 'high',
  profile: 'all',
  why: 'With text around `${{ … }}` the condition becomes a text, and every text but the empty one is true, whatever the expression says.',
  fix: 'Write all of the condition without `${{ }}`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif',
  ],
  aliases: ['if-cond'],
  tags: ['CWE-571'],
  variantOf: ['workflow/always-true-condition'],
  check(job, report) {
    check(job.node.get('if'), job.label);
    check(job.node.get('snapshot', 'if'), `The snapshot of ${job.label}`);
    for (const step of job.steps) check(step.node.get('if'), step.label);

    function check(condition: Value, label: string): void {
      if (condition instanceof Scalar && hasTextAround(condition.text))
        report.fail(
          condition,
          `${label} has text around the expression of its condition, so it is always true`,
        );
    }
  },
  examples: {
    fail: [
      jobExample(
        'Half of it outside',
        "if: ${{ github.ref == 'refs/heads/main' }} && true\nruns-on: ubuntu-24.04\nsteps:\n  - run: make",
      ),
      stepsExample('A line break', '- run: make\n  if: |\n    ${{ github.event_name }}'),
    ],
    pass: [
      stepsExample('Nothing around', '- run: make\n  if: ${{ github.event_name }}'),
      stepsExample('No braces', "- run: make\n  if: |\n    github.ref == 'refs/heads/main'"),
    ],
  },
});
