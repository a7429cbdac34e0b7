import { Scalar } from '@gatehouse/source';
import { Span } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

const COMMAND =
  /::(?:(?<named>save-state|set-output|set-env)\s+name=[A-Za-z][A-Za-z_-]*::\S+|(?<plain>add-path)::\S+)/g;

const FILES: Readonly<Record<string, string>> = {
  'set-output': 'GITHUB_OUTPUT',
  'save-state': 'GITHUB_STATE',
  'set-env': 'GITHUB_ENV',
  'add-path': 'GITHUB_PATH',
};

export const deprecatedCommand = stepRule({
  id: 'workflow/deprecated-command',
  title: 'A script uses a workflow command that GitHub gave up',
  severity: 'low',
  why: 'Commands on standard output can be forged by any text that is printed. `set-env` and `add-path` no longer work at all; `set-output` and `save-state` are going.',
  fix: 'Append to the file instead: `echo "name=value" >> "$GITHUB_OUTPUT"`.',
  references: [
    'https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/',
  ],
  aliases: ['deprecated-commands'],
  tags: ['CWE-477', 'CWE-77'],
  check(step, report) {
    const { run } = step;
    if (!(run instanceof Scalar) || !run.text.includes('::')) return;
    for (const match of run.text.matchAll(COMMAND)) {
      const name = match.groups?.named ?? match.groups?.plain ?? '';
      const at = new Span(run, match.index, match.index + match[0].length);
      report.fail(at, `${step.label} uses ::${name}::, which ${FILES[name] ?? ''} replaces`);
    }
  },
  examples: {
    fail: [
      stepsExample(
        'An output',
        '- run: |\n    echo start\n    echo "::set-output name=version::1.2"',
      ),
      stepsExample('The path', '- run: echo "::add-path::$HOME/bin"'),
    ],
    pass: [
      stepsExample('With a file', '- run: echo "version=1.2" >> "$GITHUB_OUTPUT"'),
      stepsExample('Another command', '- run: echo "::warning::look out"'),
    ],
  },
});
