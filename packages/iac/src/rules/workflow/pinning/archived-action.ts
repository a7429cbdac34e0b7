import { ARCHIVED_REPOSITORIES } from '../facts/archived-repositories.ts';
import { usesIn } from '../facts/uses.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const archivedAction = fileRule({
  id: 'workflow/archived-action',
  title: 'The action is no longer maintained',
  severity: 'medium',
  why: 'Its repository is archived: no fix for a flaw in it or in what it bundles will come.',
  fix: 'Use a maintained action, or the command that it wraps.',
  references: [
    'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
    'https://docs.zizmor.sh/audits/#archived-uses',
  ],
  aliases: ['archived-uses'],
  tags: ['CWE-1104', 'OWASP-CICD-SEC-3'],
  check(file, report) {
    for (const { uses, label } of usesIn(file))
      if (ARCHIVED_REPOSITORIES.has(uses.slug))
        report.fail(
          uses.value,
          `${label} uses ${uses.owner}/${uses.repo}, whose repository is archived`,
        );
  },
  examples: {
    fail: [
      stepsExample(
        'Archived',
        '- uses: actions/create-release@0123456789abcdef0123456789abcdef01234567',
      ),
    ],
    pass: [
      stepsExample(
        'Maintained',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: false',
      ),
    ],
  },
});
