import { isAction } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

/** What the runner can do without the action. */
const BUILT_IN: readonly (readonly [action: string, instead: string])[] = [
  ['ncipollo/release-action', 'gh release create'],
  ['softprops/action-gh-release', 'gh release create'],
  ['elgohr/github-release-action', 'gh release create'],
  ['svenstaro/upload-release-action', 'gh release upload'],
  ['dacbd/create-issue-action', 'gh issue create'],
  ['actions-ecosystem/action-add-labels', 'gh issue edit --add-label'],
  ['actions-ecosystem/action-remove-labels', 'gh issue edit --remove-label'],
  ['addnab/docker-run-action', 'docker run'],
  ['sergeysova/jq-action', 'jq'],
  ['peter-evans/create-pull-request', 'gh pr create'],
  ['peter-evans/create-or-update-comment', 'gh pr comment'],
  ['dtolnay/rust-toolchain', 'rustup toolchain install'],
  ['stefanzweifel/git-auto-commit-action', 'git commit and git push'],
  ['endbug/add-and-commit', 'git commit and git push'],
];

export const superfluousAction = stepRule({
  id: 'workflow/superfluous-action',
  title: 'The runner can do this without an action',
  severity: 'low',
  profile: 'all',
  why: 'Every action is code of others that must be trusted, pinned and updated.',
  fix: 'Call the program that the runner already has in a `run:` step.',
  references: ['https://docs.zizmor.sh/audits/#superfluous-actions'],
  aliases: ['superfluous-actions'],
  tags: ['CWE-1104'],
  check(step, report) {
    const { uses } = step;
    if (uses?.kind !== 'repository') return;
    const known = BUILT_IN.find(([action]) => isAction(uses, action));
    if (known)
      report.fail(
        uses.value,
        `${step.label} uses ${uses.owner}/${uses.repo}; \`${known[1]}\` does the same`,
      );
  },
  examples: {
    fail: [
      stepsExample(
        'A release',
        '- uses: softprops/action-gh-release@0123456789abcdef0123456789abcdef01234567',
      ),
    ],
    pass: [
      stepsExample(
        'With what is there',
        '- run: gh release create "$TAG"\n  env:\n    TAG: ${{ github.ref_name }}\n    GH_TOKEN: ${{ github.token }}',
      ),
    ],
  },
});
