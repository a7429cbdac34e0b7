import { Scalar, type Value } from '@gatehouse/source';
import { children, type Node } from '../../../model/workflow/index.ts';
import { readStrictly } from '../../../model/workflow/strict-template.ts';
import { FUNCTIONS } from '../facts/functions.ts';
import { hasTextAround } from '../facts/condition-texts.ts';
import { jobRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

export const constantCondition = jobRule({
  id: 'workflow/constant-condition',
  title: 'The condition always comes out the same',
  severity: 'low',
  profile: 'all',
  why: 'A condition that does not depend on anything is a switch that somebody left on or off.',
  fix: 'Remove the condition, or the job or step that never runs.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idif',
  ],
  aliases: ['if-cond'],
  tags: ['CWE-571'],
  check(job, report) {
    check(job.node.get('if'), job.label);
    check(job.node.get('snapshot', 'if'), `The snapshot of ${job.label}`);
    for (const step of job.steps) check(step.node.get('if'), step.label);

    function check(condition: Value, label: string): void {
      // Text around the expression makes it another condition.
      if (!(condition instanceof Scalar) || hasTextAround(condition.text)) return;
      if (isAlwaysTheSame(condition))
        report.fail(condition, `${label} has a condition that does not depend on anything`);
    }
  },
  examples: {
    fail: [
      stepsExample('Switched off', '- run: make\n  if: false'),
      stepsExample(
        'A function of constants',
        "- run: make\n  if: ${{ startsWith('release', 'rel') || !true }}",
      ),
      jobExample('Never', 'if: false\nruns-on: ubuntu-24.04\nsteps:\n  - run: make'),
    ],
    pass: [
      stepsExample('Depends on the run', "- run: make\n  if: github.ref == 'refs/heads/main'"),
      stepsExample('Depends on the steps before', '- run: make\n  if: ${{ always() }}'),
    ],
  },
});

/** What GitHub cannot read is no condition at all. */
function isAlwaysTheSame(condition: Scalar): boolean {
  const { expressions, flaws } = readStrictly(condition, true);
  const node = flaws.length === 0 ? expressions[0]?.node : undefined;
  return node !== undefined && isConstant(node);
}

function isConstant(node: Node): boolean {
  if (node.kind === 'literal') return true;
  if (node.kind === 'reference') return false;
  if (node.kind === 'call' && !FUNCTIONS.get(node.name)?.every(({ isPure }) => isPure))
    return false;
  return children(node).every(isConstant);
}
