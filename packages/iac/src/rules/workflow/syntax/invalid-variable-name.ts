import type { Value } from '@gatehouse/source';
import { holdsExpression, keyOf } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

export const invalidVariableName = workflowRule({
  id: 'workflow/invalid-variable-name',
  title: 'An environment variable has a name that no variable can have',
  severity: 'medium',
  why: 'A name with a space, a tab, `=` or `&` cannot be set, so programs do not see the variable.',
  fix: 'Use letters, digits and `_`.',
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/variables'],
  aliases: ['env-var'],
  check(workflow, report) {
    check(workflow.env, workflow.label);
    for (const job of workflow.jobs) {
      check(job.env, job.label);
      check(job.node.get('container', 'env'), `The container of ${job.label}`);
      const services = job.node.get('services');
      for (const [index, service] of services.values.entries())
        check(service.get('env'), `Service "${services.keys[index] ?? ''}" of ${job.label}`);
      for (const step of job.steps) check(step.env, step.label);
    }

    function check(env: Value, label: string): void {
      for (const [index, name] of env.keys.entries())
        if (/[&= \t]/.test(name) && !holdsExpression(name))
          report.fail(
            keyOf(env.values[index] ?? env),
            `${label} sets the variable "${name}", which is no name for one`,
          );
    }
  },
  examples: {
    fail: [
      stepsExample('A space', '- run: make\n  env:\n    MY VERSION: 1'),
      jobExample(
        'An equals sign in a service',
        "runs-on: ubuntu-24.04\nservices:\n  db:\n    image: postgres:17\n    env:\n      'A=B': 1\nsteps:\n  - run: make",
      ),
    ],
    pass: [
      stepsExample('A name', '- run: make\n  env:\n    MY_VERSION: 1'),
      stepsExample('Computed', '- run: make\n  env:\n    ${{ github.job }}: 1'),
    ],
  },
});
