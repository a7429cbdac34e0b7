import { expressionsBelow, nodes, pathOf, readsFrom } from '../../../model/workflow/index.ts';
import { jobRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

export const secretOutsideEnvironment = jobRule({
  id: 'workflow/secret-outside-environment',
  title: 'A job reads a secret without an environment',
  severity: 'medium',
  profile: 'all',
  why: 'A secret of the repository can be read by every workflow on every branch. A secret of an environment is given out only after its reviewers and branch rules agree.',
  fix: 'Move the secret into an environment and name that under `environment:` of the job.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
    'https://docs.zizmor.sh/audits/#secrets-outside-env',
  ],
  aliases: ['secrets-outside-env'],
  tags: ['CWE-522'],
  check(job, report) {
    if (
      job.isCall ||
      job.isOff ||
      job.environment.exists ||
      job.workflow.triggers.has('workflow_call')
    )
      return;
    for (const expression of expressionsBelow(job.node)) {
      if (!expression.node) continue;
      for (const node of nodes(expression.node))
        if (readsFrom(node, 'secrets') && pathOf(node) !== 'secrets.github_token')
          report.fail(
            expression.at(node),
            `${job.label} reads ${expression.at(node).text} outside of an environment`,
          );
    }
  },
  examples: {
    fail: [
      stepsExample(
        'Secret of the repository',
        '- run: ./deploy\n  env:\n    TOKEN: ${{ secrets.DEPLOY_TOKEN }}',
      ),
    ],
    pass: [
      jobExample(
        'Secret of an environment',
        'runs-on: ubuntu-24.04\nenvironment: production\nsteps:\n  - run: ./deploy\n    env:\n      TOKEN: ${{ secrets.DEPLOY_TOKEN }}',
      ),
      stepsExample(
        'The token of the job itself',
        '- run: gh pr list\n  env:\n    GH_TOKEN: ${{ secrets.GITHUB_TOKEN }}',
      ),
    ],
  },
});
