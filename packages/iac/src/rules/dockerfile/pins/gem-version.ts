import type { ShellWord } from '@gatehouse/source';
import { commandRule } from '../define.ts';
import { isVariable } from '../facts/words.ts';

export const gemVersion = commandRule({
  id: 'dockerfile/gem-version',
  title: 'gem installs a package without a version',
  severity: 'low',
  why: 'Each build takes the newest release: a hijacked or broken one is in the image the same day.',
  fix: 'Write `name:version`, or `-v version`.',
  references: ['https://guides.rubygems.org/command-reference/#gem-install'],
  aliases: ['DL3028'],
  tags: ['CWE-1357'],
  programs: ['gem'],
  check(command, report) {
    const { shell } = command;
    if (!shell.has('install', 'i') || shell.has('-v') || shell.hasFlag('version')) return;
    for (const word of gems(shell.arguments)) {
      if (word.text.includes(':')) continue;
      if (isVariable(word.text)) report.unknown(command.at(word));
      else report.fail(command.at(word), `gem installs "${word.text}" without a version`);
    }
  },
  examples: {
    fail: [
      {
        title: 'A name alone',
        source: 'FROM ruby:3.3\nRUN gem install --no-document bundler\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Versions',
        source:
          "FROM ruby:3.3\nRUN gem i bundler:2.5 -- --with-x=y && gem install rake --version '13.2'\nUSER 1000\n",
      },
    ],
  },
});

/** The names before `--`; a flag may take the word behind it unless it is one that takes none. */
function gems(words: readonly ShellWord[]): ShellWord[] {
  const names: ShellWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || word.text === '--') break;
    if (!word.text.startsWith('-')) names.push(word);
    else if (
      !/^--no-|^-[NfqV]$|^--(?:force|user-install|quiet|conservative|minimal-deps)$|=/.test(
        word.text,
      )
    )
      index++;
  }
  return names.filter(({ text }) => text !== 'install' && text !== 'i');
}
