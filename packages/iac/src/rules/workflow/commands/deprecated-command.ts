import { Scalar } from '@gatehouse/source';
import { Span } from '../../../model/workflow/index.ts';
import { fixOf } from '../../repair/fix-of.ts';
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

/** Longer scripts are not looked through for each of their commands. */
const MAX_SCRIPT = 10_000;

/** What stands further to the right does not stand on a line of its own. */
const MAX_COLUMN = 300;

/** A line that does nothing but print one output. */
const WHOLE_LINE =
  /^(?<head> *(?:- +)?(?:run: +)?)echo +(?<quote>["']?)::(?<command>set-output|save-state) +name=(?<name>[A-Za-z_][\w-]*)::(?<value>[^"'`\\;|&<>{}#]+)\k<quote>$/;

/** Programs that print one line. */
const SUBSTITUTION = /\$\((?:date|basename|dirname|git rev-parse|git describe)(?: [^()]*)?\)/g;

function isOneLine(value: string): boolean {
  return !/[()]/.test(value.replace(SUBSTITUTION, ''));
}

/** Commands decode these, the files do not: a script that writes them anywhere may well mean it for its output. */
const ENCODED = /%(?:0A|0D|25)/i;

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
  repair(at, step) {
    if (!(at instanceof Span) || (step.shell !== 'bash' && step.shell !== 'sh')) return undefined;
    const { source, text: script } = at.scalar;
    if (script.length > MAX_SCRIPT || ENCODED.test(script)) return undefined;
    const { startLine, startColumn } = at.location;
    if (startColumn > MAX_COLUMN) return undefined;
    const line = source.line(startLine);
    const match = WHOLE_LINE.exec(line);
    const { head, command, name, quote, value } = match?.groups ?? {};
    if (head === undefined || value === undefined || !isOneLine(value)) return undefined;
    if (quote === '' && /\s/.test(value)) return undefined;
    const mark = quote || '"';
    const start = (source.lineStarts[startLine - 1] ?? 0) + head.length;
    return fixOf(
      source,
      'Write to the file that replaces the command. Check that the value is a single line.',
      {
        start,
        end: start + line.length - head.length,
        text: `echo ${mark}${name ?? ''}=${value}${mark} >> "$${FILES[command ?? ''] ?? ''}"`,
      },
    );
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
