import { commandRule } from '../define.ts';
import { written } from '../facts/words.ts';

export const aptVersion = commandRule({
  id: 'dockerfile/apt-version',
  title: 'apt-get installs a package without a version',
  severity: 'low',
  profile: 'all',
  why: 'The image then depends on the day it is built.',
  fix: 'Write `package=version`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DL3008'],
  programs: ['apt-get'],
  named: true,
  check(command, report) {
    if (!command.shell.has('install')) return;
    for (const word of command.shell.operands('t', 'target-release')) {
      if (word.text === 'install' || /[=/]|\.deb$/.test(written(word.text))) continue;
      report.fail(command.at(word), `apt-get installs "${word.text}" without a version`);
    }
  },
  examples: {
    fail: [
      {
        title: 'One of two',
        source: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl=7.88.1-10 wget\n',
      },
      {
        title: 'Given as an argument',
        source: 'FROM debian:12\nARG PACKAGES\nRUN apt-get install -y $PACKAGES\n',
      },
    ],
    pass: [
      {
        title: 'Versions, a release and a file',
        source:
          'FROM debian:12\nRUN apt-get install -y -t bookworm curl=7.* vim/stable ./app.deb\n',
      },
    ],
  },
});
