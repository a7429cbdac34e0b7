import { commandRule } from '../define.ts';
import { isVariable } from '../facts/words.ts';

export const gemInVariable = commandRule({
  id: 'dockerfile/gem-in-variable',
  title: 'gem installs a package whose version is not written here',
  severity: 'low',
  profile: 'all',
  why: 'What a variable brings in depends on who builds, and when.',
  fix: 'Write `name:version`, or `-v version`.',
  references: ['https://guides.rubygems.org/command-reference/#gem-install'],
  aliases: ['DL3028'],
  variantOf: ['dockerfile/gem-version'],
  programs: ['gem'],
  named: true,
  check(command, report) {
    const { shell } = command;
    const words = shell.arguments;
    if (!shell.has('install', 'i') || shell.has('-v') || shell.hasFlag('version')) return;
    const end = words.findIndex(({ text }) => text === '--');
    words.slice(0, end < 0 ? words.length : end).forEach((word, index) => {
      // Whether the flag before it takes a value is not asked.
      const isValue = words[index - 1]?.text.startsWith('-') ?? false;
      if (isVariable(word.text) && !isValue && !word.text.includes(':'))
        report.fail(
          command.at(word),
          `gem installs "${word.text}", whose version is not written here`,
        );
    });
  },
  examples: {
    fail: [{ title: 'A variable', source: 'FROM ruby:3.3\nARG APP\nRUN gem install $APP\n' }],
    pass: [
      {
        title: 'A version in a variable',
        source: 'FROM ruby:3.3\nARG V=1\nRUN gem install "app:$V" && gem install -v $V rake\n',
      },
    ],
  },
});
