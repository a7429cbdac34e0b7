import { commandRule } from '../define.ts';
import { isPinnedNpm } from '../facts/pins.ts';
import { isVariable, shown } from '../facts/words.ts';

export const npmVersion = commandRule({
  id: 'dockerfile/npm-version',
  title: 'npm installs a package without a version',
  severity: 'low',
  why: 'Each build takes the newest release and runs its install scripts: a hijacked one is in the image the same day.',
  fix: 'Write `package@version`, or install from the lock file with `npm ci`.',
  references: ['https://docs.npmjs.com/cli/commands/npm-install'],
  aliases: ['DL3016'],
  tags: ['CWE-1357'],
  programs: ['npm'],
  check(command, report) {
    const [first, ...packages] = command.shell.operands('loglevel', 'registry', 'prefix', 'cache');
    if (first?.text !== 'install' && first?.text !== 'i') return;
    for (const word of packages) {
      if (isPinnedNpm(word.text)) continue;
      if (isVariable(word.text)) report.unknown(command.at(word));
      else report.fail(command.at(word), `npm installs "${shown(word.text)}" without a version`);
    }
  },
  examples: {
    fail: [
      {
        title: 'A name alone',
        source: 'FROM node:22\nRUN npm install --global express\nUSER 1000\n',
      },
      { title: 'With a scope', source: 'FROM node:22\nRUN npm install @example/app\nUSER 1000\n' },
    ],
    pass: [
      {
        title: 'From package.json',
        source: 'FROM node:22\nRUN npm install --progress=false\nUSER 1000\n',
      },
      {
        title: 'Versions',
        source:
          'FROM node:22\nRUN npm install --registry https://example.com @example/app@1.2.3 ./local a.tgz git://example.com/a.git#v1\nUSER 1000\n',
      },
    ],
  },
});
