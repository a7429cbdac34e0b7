import { Scalar } from '@gatehouse/source';
import type { Job } from '../../../model/workflow/index.ts';
import { keyOf } from '../../../model/workflow/shape/index.ts';
import { workflowRule } from '../define.ts';
import { workflowExample } from '../example.ts';

export const unknownNeed = workflowRule({
  id: 'workflow/unknown-need',
  title: 'A job needs one that is not there, or itself',
  severity: 'medium',
  why: 'GitHub refuses the workflow when a job waits for one that does not exist or, through others, for itself.',
  fix: 'Name jobs of this workflow, each once, so that some job can begin.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds',
  ],
  aliases: ['job-needs'],
  check(workflow, report) {
    const jobs = new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), job]));
    const ids = new Set(workflow.node.get('jobs').keys.map((id) => id.toLowerCase()));
    let isComplete = true;
    for (const job of workflow.jobs) {
      const seen = new Set<string>();
      for (const need of needsOf(job)) {
        const id = need.text.toLowerCase();
        if (seen.has(id)) report.fail(need, `${job.label} needs "${need.text}" twice`);
        else if (id !== '' && !ids.has(id)) {
          isComplete = false;
          report.fail(need, `${job.label} needs "${need.text}", which is no job of this workflow`);
        }
        seen.add(id);
      }
    }
    const circle = isComplete && jobs.size === ids.size ? findCircle(jobs) : undefined;
    if (circle)
      report.fail(
        keyOf(circle[0].node),
        `Jobs wait for each other: ${circle.map(({ id }) => id).join(', which needs ')}`,
      );
  },
  examples: {
    fail: [
      workflowExample(
        'No such job',
        'test:\n  needs: build\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
      ),
      workflowExample(
        'Twice',
        'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make\ntest:\n  needs: [build, Build]\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
      ),
      workflowExample(
        'A circle',
        'build:\n  needs: test\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make\ntest:\n  needs: build\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
      ),
    ],
    pass: [
      workflowExample(
        'In order',
        'build:\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make\ntest:\n  needs: [BUILD]\n  runs-on: ubuntu-24.04\n  steps:\n    - run: make',
      ),
    ],
  },
});

function needsOf(job: Job): readonly Scalar[] {
  const needs = job.node.get('needs');
  return [needs, ...needs.items].filter((each) => each instanceof Scalar);
}

/** Jobs that wait for each other, from one of them back to it. */
function findCircle(jobs: ReadonlyMap<string, Job>): readonly [Job, ...Job[]] | undefined {
  const waiting = new Map(jobs);
  const neededBy = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [id, job] of jobs) {
    const needs = new Set(
      needsOf(job)
        .map(({ text }) => text.toLowerCase())
        .filter(Boolean),
    );
    open.set(id, needs.size);
    for (const need of needs) {
      const others = neededBy.get(need);
      if (others) others.push(id);
      else neededBy.set(need, [id]);
    }
  }
  const ready = [...jobs.keys()].filter((id) => open.get(id) === 0);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    waiting.delete(id);
    for (const next of neededBy.get(id) ?? []) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) ready.push(next);
    }
  }
  return circleAmong(waiting);
}

/** Each of the jobs needs one of them, so whoever follows the needs comes back to where they have been. */
function circleAmong(waiting: ReadonlyMap<string, Job>): readonly [Job, ...Job[]] | undefined {
  const path = new Map<Job, number>();
  let [job] = waiting.values();
  while (job && !path.has(job)) {
    path.set(job, path.size);
    const need = needsOf(job).find(({ text }) => waiting.has(text.toLowerCase()));
    job = need && waiting.get(need.text.toLowerCase());
  }
  return job && [job, ...[...path.keys()].slice((path.get(job) ?? 0) + 1), job];
}
