import { persistence, persistingCheckouts } from '../facts/checkouts.ts';
import { fileRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const persistedCredentialsOnPurpose = fileRule({
  id: 'workflow/persisted-credentials-on-purpose',
  title: 'Checkout is told to leave the token behind',
  severity: 'low',
  profile: 'all',
  why: 'Every later step of the job can read the token that checkout keeps.',
  fix: 'Use `persist-credentials: false`, and hand the token to the one step that pushes.',
  references: ['https://docs.zizmor.sh/audits/#artipacked'],
  aliases: ['artipacked'],
  tags: ['CWE-522'],
  check(file, report) {
    for (const steps of file.kind === 'workflow' ? file.jobs.map((job) => job.steps) : [file.steps])
      for (const step of persistingCheckouts(steps)) {
        const how = persistence(step);
        if (how === 'asked' || how === 'computed')
          report.fail(
            step.with('persist-credentials'),
            `${step.label} keeps the job’s token in the checkout`,
          );
      }
  },
  examples: {
    fail: [
      stepsExample(
        'Asked for',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: true',
      ),
      stepsExample(
        'Computed',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: ${{ inputs.push }}',
      ),
    ],
    pass: [
      stepsExample(
        'Turned off',
        '- uses: actions/checkout@0123456789abcdef0123456789abcdef01234567\n  with:\n    persist-credentials: false',
      ),
    ],
  },
});
