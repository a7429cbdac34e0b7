import { Scalar } from '@gatehouse/source';
import { holdsExpression } from '../../../model/workflow/shape/index.ts';
import { jobRule } from '../define.ts';
import { workflowExample } from '../example.ts';

export const invalidWorkflowReference = jobRule({
  id: 'workflow/invalid-workflow-reference',
  title: '`uses` of a job names no reusable workflow',
  severity: 'medium',
  why: 'GitHub refuses the workflow.',
  fix: 'Write `./.github/workflows/name.yml`, or `owner/repository/.github/workflows/name.yml@ref`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_iduses',
  ],
  aliases: ['workflow-call'],
  check(job, report) {
    const uses = job.node.get('uses');
    if (
      !(uses instanceof Scalar) ||
      uses.text === '' ||
      holdsExpression(uses.text) ||
      hasSteps(job.node.keys)
    )
      return;
    const isReference = uses.text.startsWith('.')
      ? /^\.\/(?:@|[^@]+$)/.test(uses.text)
      : /^[^/]+\/[^/]+\/[^@]+@./s.test(uses.text);
    if (!isReference)
      report.fail(uses, `${job.label} calls "${uses.text}", which is no reference to a workflow`);
  },
  examples: {
    fail: [
      workflowExample(
        'A local one has no ref',
        'deploy:\n  uses: ./.github/workflows/deploy.yml@main',
      ),
      workflowExample('No ref', 'deploy:\n  uses: example/ci/.github/workflows/deploy.yml'),
      workflowExample('An action', 'deploy:\n  uses: example/deploy@v1'),
    ],
    pass: [
      workflowExample('Local', 'deploy:\n  uses: ./.github/workflows/deploy.yml'),
      workflowExample(
        'Of another repository',
        'deploy:\n  uses: example/ci/.github/workflows/deploy.yml@v1',
      ),
    ],
  },
});

const OF_JOBS_WITH_STEPS: ReadonlySet<string> = new Set([
  'runs-on',
  'environment',
  'outputs',
  'env',
  'defaults',
  'steps',
  'timeout-minutes',
  'continue-on-error',
  'container',
]);

/** Then it is not clear that a call is meant. */
function hasSteps(keys: readonly string[]): boolean {
  return keys.some((key) => OF_JOBS_WITH_STEPS.has(key));
}
