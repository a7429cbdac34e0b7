import { instructionRule } from '../define.ts';
import { namedCommands } from '../facts/named-commands.ts';
import { isPinned, isPipInstall, pipPackages } from '../facts/pip.ts';
import { shown } from '../facts/words.ts';

export const pipPackageInVariable = instructionRule({
  id: 'dockerfile/pip-package-in-variable',
  title: 'pip installs a package whose version is not written here',
  severity: 'low',
  profile: 'all',
  why: 'What a variable or a loose requirement brings in depends on who builds, and when.',
  fix: 'Write `package==version`, or install from a requirements file alone.',
  references: ['https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
  aliases: ['DL3013'],
  variantOf: ['dockerfile/pip-version'],
  keywords: ['RUN'],
  check(run, report) {
    for (const command of namedCommands(run)) {
      const { shell } = command;
      if (!isPipInstall(command) || shell.hasFlag('c', 'constraint')) continue;
      if (shell.has('-r', '--requirement', '.')) continue;
      for (const word of pipPackages(command))
        if (!isPinned(word.text))
          report.fail(
            command.at(word),
            `pip installs "${shown(word.text)}", whose version is not written here`,
          );
    }
  },
  examples: {
    fail: [
      { title: 'A variable', source: 'FROM python:3.12\nARG APP\nRUN pip install $APP\n' },
      {
        title: 'Beside a requirements file',
        source: 'FROM python:3.12\nRUN pip install --requirement=a.txt flask\n',
      },
    ],
    pass: [
      {
        title: 'A version in a variable',
        source: 'FROM python:3.12\nARG V=3\nRUN pip install "flask==$V" && pip install -r a.txt\n',
      },
    ],
  },
});
