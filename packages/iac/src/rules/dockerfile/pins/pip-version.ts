import { instructionRule } from '../define.ts';
import { isPinned, isPipInstall, pipPackages } from '../facts/pip.ts';
import { isVariable, shown } from '../facts/words.ts';

export const pipVersion = instructionRule({
  id: 'dockerfile/pip-version',
  title: 'pip installs a package without a version',
  severity: 'low',
  why: 'Each build takes the newest release: a hijacked or broken one is in the image the same day, without a change that anyone reviewed.',
  fix: 'Write `package==version`, or install from a requirements file with hashes.',
  references: ['https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
  aliases: ['DL3013'],
  tags: ['CWE-1357'],
  keywords: ['RUN'],
  check(run, report) {
    for (const command of run.commands) {
      const { shell } = command;
      if (
        !isPipInstall(command) ||
        shell.hasFlag('c', 'constraint') ||
        shell.hasFlag('requirement') ||
        shell.has('.') ||
        hasRequirement(shell.words)
      )
        continue;
      for (const word of pipPackages(command)) {
        if (isPinned(word.text)) continue;
        if (isVariable(word.text)) report.unknown(command.at(word));
        else report.fail(command.at(word), `pip installs "${shown(word.text)}" without a version`);
      }
    }
  },
  examples: {
    fail: [
      {
        title: 'A name alone',
        source: 'FROM python:3.12\nRUN pip install --no-cache-dir flask\nUSER 1000\n',
      },
      {
        title: 'As a module, from a branch',
        source:
          'FROM python:3.12\nRUN python3 -m pip install git+https://example.com/app\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'A version',
        source:
          'FROM python:3.12\nRUN pip3 install --target /opt "flask~=3.0" && pip install ./app.whl\nUSER 1000\n',
      },
      {
        title: 'A requirements file',
        source: 'FROM python:3.12\nRUN pip install -r requirements.txt\nUSER 1000\n',
      },
      { title: 'Another tool', source: 'FROM python:3.12\nRUN pipenv install flask\nUSER 1000\n' },
    ],
  },
});

function hasRequirement(words: readonly { readonly text: string }[]): boolean {
  return words.some(({ text }) => /^-r(?!oot)/.test(text));
}
