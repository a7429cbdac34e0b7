import { isAction, wholeExpression } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

const APP =
  '- uses: actions/create-github-app-token@0123456789abcdef0123456789abcdef01234567\n  with:\n    app-id: 1234\n    private-key: ${{ secrets.APP_KEY }}';

export const broadAppToken = stepRule({
  id: 'workflow/broad-app-token',
  title: 'The token of a GitHub App reaches further than the job needs',
  severity: 'high',
  why: 'The token has all permissions of the app on all repositories where it is installed, or lives on after the job. Whoever steals it from one job has them too.',
  fix: 'Name what the job needs with `permission-<name>:`, name `repositories:` beside `owner:`, and leave `skip-token-revoke` out.',
  references: [
    'https://github.com/actions/create-github-app-token#usage',
    'https://docs.zizmor.sh/audits/#github-app',
  ],
  aliases: ['github-app'],
  tags: ['CWE-250', 'OWASP-CICD-SEC-5'],
  check(step, report) {
    const { uses } = step;
    if (
      !isAction(uses, 'actions/create-github-app-token') ||
      step.node.get('with').string !== undefined
    )
      return;
    const inputs = step.node.get('with').keys;
    const permissions = inputs.filter((input) => input.startsWith('permission-'));
    const revoke = step.with('skip-token-revoke');
    if (/^(?:true|True|TRUE)$/.test(revoke.string ?? '') || wholeExpression(revoke))
      report.fail(revoke, `${step.label} does not revoke its app token at the end`);
    if (
      inputs.includes('owner') &&
      !inputs.includes('repositories') &&
      !isForOrganization(permissions)
    )
      report.fail(
        step.with('owner'),
        `${step.label} asks for an app token for every repository of an owner`,
      );
    if (permissions.length === 0)
      report.fail(
        uses.value,
        `${step.label} asks for an app token with every permission of the app`,
      );
  },
  examples: {
    fail: [
      stepsExample('Every permission', APP),
      stepsExample(
        'Every repository',
        `${APP}\n    permission-contents: read\n    owner: octo-org`,
      ),
      stepsExample(
        'Never revoked',
        `${APP}\n    permission-contents: read\n    skip-token-revoke: true`,
      ),
    ],
    pass: [
      stepsExample('What is needed', `${APP}\n    permission-contents: read`),
      stepsExample(
        'One repository',
        `${APP}\n    permission-contents: read\n    owner: octo-org\n    repositories: shop`,
      ),
    ],
  },
});

/** Permissions on an organisation have no repositories to name. */
function isForOrganization(permissions: readonly string[]): boolean {
  return (
    permissions.length > 0 &&
    permissions.every((name) =>
      /^permission-(?:organization-|members$|(?:enterprise-)?custom-properties-for-organizations$)/.test(
        name,
      ),
    )
  );
}
