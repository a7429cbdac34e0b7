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
    const circle = isComplete ? findCircle(jobs) : undefined;
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

/** The first chain of jobs that ends where it began. */
function findCircle(jobs: ReadonlyMap<string, Job>): readonly [Job, ...Job[]] | undefined {
  const done = new Set<Job>();
  const path: Job[] = [];
  const visit = (job: Job): readonly [Job, ...Job[]] | undefined => {
    if (done.has(job)) return undefined;
    const from = path.indexOf(job);
    if (from >= 0) return [path[from] ?? job, ...path.slice(from + 1), job];
    path.push(job);
    for (const need of needsOf(job)) {
      const next = jobs.get(need.text.toLowerCase());
      const circle = next && visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(job);
    return undefined;
  };
  for (const job of jobs.values()) {
    const circle = visit(job);
    if (circle) return circle;
  }
  return undefined;
}
