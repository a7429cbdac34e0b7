import { Value } from '@gatehouse/source';
import { setValue } from '../../repair/set-value.ts';
import { persistence, persistingCheckouts } from '../facts/checkouts.ts';
import { fileRule } from '../define.ts';
import { compositeExample, stepsExample } from '../example.ts';
import { mayUseGitLater } from '../facts/git-use.ts';

export const persistedCredentials = fileRule({
  id: 'workflow/persisted-credentials',
  title: 'Checkout leaves the token behind',
  severity: 'medium',
  why: 'By default checkout keeps the job’s token where every later step can read it: a dependency’s install script, a cache, an artifact that holds the workspace.',
  fix: 'Add `persist-credentials: false` under `with:`. Where a later step must push, hand it the token itself.',
  references: [
    'https://github.com/actions/checkout#usage',
    'https://docs.zizmor.sh/audits/#artipacked',
  ],
  aliases: ['artipacked'],
  tags: ['CWE-522', 'OWASP-CICD-SEC-6'],
  check(file, report) {
    for (const steps of file.kind === 'workflow' ? file.jobs.map((job) => job.steps) : [file.steps])
      for (const step of persistingCheckouts(steps))
        if (persistence(step) === 'default')
          report.fail(
            step.node.get('uses'),
            `${step.label} leaves the job’s token in the checkout`,
          );
  },
  repair(at, file) {
    const step = at instanceof Value ? at.parent : undefined;
    return step && !mayUseGitLater(file, step)
      ? setValue(
          step.get('with', 'persist-credentials'),
          false,
          'Keep the token out of the checkout. Check that no later step speaks to GitHub through git.',
        )
      : undefined;
  },
  examples: {
    fail: [
      stepsExample(
        'Nothing said',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567',
      ),
      compositeExample(
        'In a composite action',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    fetch-depth: 0',
      ),
    ],
    pass: [
      stepsExample(
        'Turned off',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: false',
      ),
      stepsExample(
        'Asked for',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: true',
      ),
    ],
  },
});
