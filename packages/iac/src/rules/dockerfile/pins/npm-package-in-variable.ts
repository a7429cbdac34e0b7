import { commandRule } from '../define.ts';
import { isPinnedNpm } from '../facts/pins.ts';
import { shown } from '../facts/words.ts';

export const npmPackageInVariable = commandRule({
  id: 'dockerfile/npm-package-in-variable',
  title: 'npm installs a package whose version is not written here',
  severity: 'low',
  profile: 'all',
  why: 'What a variable brings in depends on who builds, and when.',
  fix: 'Write `package@version`, or install from the lock file with `npm ci`.',
  references: ['https://docs.npmjs.com/cli/commands/npm-install'],
  aliases: ['DL3016'],
  variantOf: ['dockerfile/npm-version'],
  programs: ['npm'],
  named: true,
  check(command, report) {
    const [first, ...packages] = command.shell.operands('loglevel', 'registry');
    if (first?.text !== 'install') return;
    for (const word of packages)
      if (!isPinnedNpm(word.text) && word.text !== 'install')
        report.fail(
          command.at(word),
          `npm installs "${shown(word.text)}", whose version is not written here`,
        );
  },
  examples: {
    fail: [{ title: 'A variable', source: 'FROM node:22\nARG APP\nRUN npm install -g $APP\n' }],
    pass: [
      {
        title: 'A version in a variable',
        source: 'FROM node:22\nARG V=1\nRUN npm install --registry https://example.com app@$V\n',
      },
    ],
  },
});
