import { jobRule } from '../define.ts';
import { workflowExample } from '../example.ts';

export const secretsInherit = jobRule({
  id: 'workflow/secrets-inherit',
  title: 'A called workflow gets every secret',
  severity: 'medium',
  why: 'With `secrets: inherit` the called workflow, and whatever it comes to run, can read each secret of the repository and the organisation, not only those it needs.',
  fix: 'Name under `secrets:` the ones that the called workflow needs.',
  references: [
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
    'https://docs.zizmor.sh/audits/#secrets-inherit',
  ],
  aliases: ['secrets-inherit'],
  tags: ['CWE-250', 'OWASP-CICD-SEC-6'],
  check(job, report) {
    const { calls } = job;
    const secrets = job.node.get('secrets');
    if (calls && secrets.string === 'inherit')
      report.fail(calls.value, `${job.label} hands all secrets to ${calls.text}`, [secrets]);
  },
  examples: {
    fail: [
      workflowExample(
        'All secrets',
        'deploy:\n  uses: octo-org/flows/.github/workflows/deploy.yml@v1\n  secrets: inherit',
      ),
    ],
    pass: [
      workflowExample(
        'One by one',
        'deploy:\n  uses: octo-org/flows/.github/workflows/deploy.yml@v1\n  secrets:\n    token: ${{ secrets.DEPLOY_TOKEN }}',
      ),
      workflowExample('None', 'deploy:\n  uses: octo-org/flows/.github/workflows/deploy.yml@v1'),
    ],
  },
});
