import { jobRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const duplicateStepId = jobRule({
  id: 'workflow/duplicate-step-id',
  title: 'Two steps of a job have the same id',
  severity: 'medium',
  why: 'GitHub refuses the workflow; to it, ids that differ in case only are the same.',
  fix: 'Give each step an id of its own.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsid',
  ],
  aliases: ['id'],
  check(job, report) {
    const seen = new Map<string, number>();
    for (const step of job.steps) {
      const id = step.id?.toLowerCase();
      if (id === undefined) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, step.number);
      else
        report.fail(
          step.node.get('id'),
          `Step ${step.number} of ${job.label} has the id "${step.id ?? ''}" of step ${first}`,
        );
    }
  },
  examples: {
    fail: [
      stepsExample('The same but for case', '- id: build\n  run: make\n- id: Build\n  run: make'),
    ],
    pass: [
      stepsExample(
        'Different',
        '- id: build\n  run: make\n- id: test\n  run: make test\n- run: make clean',
      ),
    ],
  },
});
