import { workflowRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

export const concurrencyLimit = workflowRule({
  id: 'workflow/concurrency-limit',
  title: 'Runs of the workflow pile up',
  severity: 'low',
  profile: 'all',
  why: 'Each push starts another run beside those that are no longer wanted. They use up runners, and two deployments at once may overtake each other.',
  fix: 'Give the workflow, or each job, a `concurrency` with a `group` and `cancel-in-progress`.',
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    'https://docs.zizmor.sh/audits/#concurrency-limits',
  ],
  aliases: ['concurrency-limits'],
  tags: ['CWE-770'],
  check(workflow, report) {
    const { triggers, node, label, jobs } = workflow;
    if (triggers.isOnlyCalled) return;
    const concurrency = node.get('concurrency');
    if (concurrency.isMapping) return;
    if (concurrency.exists)
      report.fail(concurrency, `${label} does not say whether a new run cancels the old one`);
    else if (jobs.some((job) => !job.isCall && !job.node.get('concurrency').isMapping))
      report.fail(triggers.node, `${label} does not limit how many of its runs go on at once`);
  },
  examples: {
    fail: [
      stepsExample('Nothing said', '- run: make'),
      stepsExample('Only a group', '- run: make', 'on: push\npermissions: {}\nconcurrency: build'),
    ],
    pass: [
      stepsExample(
        'For the workflow',
        '- run: make',
        'on: push\npermissions: {}\nconcurrency:\n  group: build\n  cancel-in-progress: true',
      ),
      jobExample(
        'For the job',
        'runs-on: ubuntu-24.04\nconcurrency:\n  group: deploy\n  cancel-in-progress: false\nsteps: []',
      ),
    ],
  },
});
