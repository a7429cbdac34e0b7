import { usesIn } from '../facts/uses.ts';
import { fileRule } from '../define.ts';
import { compositeExample, stepsExample, workflowExample } from '../example.ts';

export const unpinnedAction = fileRule({
  id: 'workflow/unpinned-action',
  title: 'An action can change under the workflow',
  severity: 'high',
  why: 'A tag or a branch can be moved to other code at any time, as happened to tj-actions/changed-files in March 2025. The new code then runs here, with this workflow’s token and secrets.',
  fix: 'Name the full commit id, with the version in a comment: `uses: owner/action@<40 hex digits> # v4.2.1`. Dependabot and Renovate keep both up to date.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    'https://docs.zizmor.sh/audits/#unpinned-uses',
  ],
  aliases: ['unpinned-uses'],
  tags: ['CWE-829', 'CWE-1357', 'OWASP-CICD-SEC-3'],
  check(file, report) {
    for (const { uses, label } of usesIn(file))
      if (!uses.isPinned)
        report.fail(uses.value, `${label} uses ${uses.text}, which is no commit id`);
  },
  examples: {
    fail: [
      stepsExample('A tag', '- uses: actions/setup-node@v4'),
      stepsExample('A shortened commit id', '- uses: actions/setup-node@49933ea'),
      workflowExample(
        'A reusable workflow of a branch',
        'deploy:\n  uses: octo-org/flows/.github/workflows/deploy.yml@main',
      ),
      compositeExample('In a composite action', '- uses: actions/setup-node@v4'),
    ],
    pass: [
      stepsExample(
        'A commit id',
        '- uses: actions/setup-node@0123456789abcdef0123456789abcdef01234567 # v4.4.0',
      ),
      stepsExample('An action of this repository', '- uses: ./actions/build'),
      stepsExample(
        'An image is judged by its own rule',
        '- uses: docker://registry.example.com/tool:1.2',
      ),
    ],
  },
});
