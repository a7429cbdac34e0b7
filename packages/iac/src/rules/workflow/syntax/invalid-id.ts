import { Scalar, type Value } from '@gatehouse/source';
import { holdsExpression, keyOf } from '../../../model/workflow/shape/index.ts';
import { jobRule } from '../define.ts';
import { jobExample, stepsExample, workflowExample } from '../example.ts';

const ID = /^[A-Za-z_][\w-]*$/;

export const invalidId = jobRule({
  id: 'workflow/invalid-id',
  title: 'The id of a job or a step is not allowed',
  severity: 'medium',
  why: 'GitHub refuses the workflow.',
  fix: 'Begin ids with a letter or `_` and go on with letters, digits, `-` and `_`; the name that people read goes into `name`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id',
  ],
  aliases: ['id'],
  check(job, report) {
    if (isWrong(job.id)) report.fail(keyOf(job.node), `The job id "${job.id}" is not allowed`);
    for (const need of needsOf(job.node.get('needs')))
      if (isWrong(need.text))
        report.fail(need, `${job.label} needs "${need.text}", which can be no job id`);
    for (const step of job.steps) {
      const id = step.node.get('id');
      if (id instanceof Scalar && isWrong(id.text))
        report.fail(id, `The step id "${id.text}" in ${job.label} is not allowed`);
    }
  },
  examples: {
    fail: [
      workflowExample(
        'A job id with a dot',
        'v1.0:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
      ),
      stepsExample('A step id with a space', '- id: my step\n  run: make'),
      jobExample(
        'No job can be called so',
        'needs: [1st]\nruns-on: ubuntu-24.04\nsteps:\n  - run: make',
      ),
    ],
    pass: [stepsExample('Letters, digits, dashes', '- id: _my-step-1\n  run: make')],
  },
});

function isWrong(id: string): boolean {
  return id !== '' && !ID.test(id) && !holdsExpression(id);
}

function needsOf(needs: Value): readonly Scalar[] {
  return [needs, ...needs.items].filter((each) => each instanceof Scalar);
}
