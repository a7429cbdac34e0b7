import {
  expressionsIn,
  pathOf,
  readsFrom,
  wholeExpression,
  type Job,
} from '../../../model/workflow/index.ts';
import { jobRule } from '../define.ts';
import { jobExample } from '../example.ts';

export const selfHostedRunner = jobRule({
  id: 'workflow/self-hosted-runner',
  title: 'The job runs on a machine of one’s own',
  severity: 'medium',
  profile: 'all',
  why: 'Unlike GitHub’s runners such a machine may not start afresh for each job: what one pull request leaves on it, the next job meets. In a public repository anybody can send it work.',
  fix: 'Use GitHub’s runners for pull requests, or runners that live for one job only.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
    'https://docs.zizmor.sh/audits/#self-hosted-runner',
  ],
  aliases: ['self-hosted-runner'],
  tags: ['CWE-653', 'OWASP-CICD-SEC-7'],
  check(job, report) {
    if (job.isCall) return;
    if (job.runsOn.isMapping) report.fail(job.runsOn, `${job.label} runs in a group of runners`);
    else if (
      job.runnerLabels.some((label) => label.string?.toLowerCase() === 'self-hosted') ||
      mayBeSelfHosted(job)
    )
      report.fail(job.runsOn, `${job.label} runs on a self-hosted runner`);
  },
  examples: {
    fail: [
      jobExample('By label', 'runs-on: [self-hosted, linux]\nsteps: []'),
      jobExample('By group', 'runs-on:\n  group: builders\nsteps: []'),
      jobExample(
        'By matrix',
        'strategy:\n  matrix:\n    os: [ubuntu-24.04, self-hosted]\nruns-on: ${{ matrix.os }}\nsteps: []',
      ),
    ],
    pass: [
      jobExample('GitHub’s', 'runs-on: ubuntu-24.04\nsteps: []'),
      jobExample(
        'GitHub’s, by matrix',
        'strategy:\n  matrix:\n    os: [ubuntu-24.04, windows-2025]\nruns-on: ${{ matrix.os }}\nsteps: []',
      ),
    ],
  },
});

/** Whether a computed label can be `self-hosted`. Where the whole value is computed, only a matrix can tell. */
function mayBeSelfHosted({ runsOn, runnerLabels, matrix }: Job): boolean {
  if (runsOn.isSequence) return expressionsIn(runnerLabels[0] ?? runsOn).length > 0;
  const node = wholeExpression(runsOn)?.node;
  if (!matrix || !node || !readsFrom(node, 'matrix')) return false;
  return matrix
    .valuesAt(pathOf(node) ?? '')
    .some(({ string }) => string?.includes('self-hosted') === true);
}
