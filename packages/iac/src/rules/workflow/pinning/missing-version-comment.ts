import { commentAfter } from '../../../model/workflow/index.ts';
import { usesIn } from '../facts/uses.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const missingVersionComment = fileRule({
  id: 'workflow/missing-version-comment',
  title: 'A pinned action does not say which version it is',
  severity: 'low',
  profile: 'all',
  why: 'Nobody can tell from a commit id how old an action is, and update tools rewrite the version only where it stands.',
  fix: 'Write it behind the commit id: `# v4.2.1`.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
  ],
  check(file, report) {
    for (const { uses, label } of usesIn(file))
      if (uses.isPinned && !/\d/.test(commentAfter(uses.value) ?? ''))
        report.fail(uses.value, `${label} does not say which version of ${uses.slug} it uses`);
  },
  examples: {
    fail: [
      stepsExample(
        'No comment',
        '- uses: actions/setup-node@0123456789abcdef0123456789abcdef01234567',
      ),
    ],
    pass: [
      stepsExample(
        'Said',
        '- uses: actions/setup-node@0123456789abcdef0123456789abcdef01234567 # v4.4.0',
      ),
      stepsExample('A tag speaks for itself', '- uses: actions/setup-node@v4'),
    ],
  },
});
