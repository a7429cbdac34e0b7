import { commandRule } from '../define.ts';
import { written } from '../facts/words.ts';

export const zypperVersion = commandRule({
  id: 'dockerfile/zypper-version',
  title: 'zypper installs a package without a version',
  severity: 'low',
  profile: 'all',
  why: 'The image then depends on the day it is built.',
  fix: 'Write `package=version`.',
  references: ['https://en.opensuse.org/SDB:Zypper_manual'],
  aliases: ['DL3037'],
  programs: ['zypper'],
  named: true,
  check(command, report) {
    if (!command.shell.has('install', 'in')) return;
    for (const word of command.shell.operands()) {
      if (word.text === 'install' || word.text === 'in' || /[=<>]|\.rpm$/.test(written(word.text)))
        continue;
      report.fail(command.at(word), `zypper installs "${word.text}" without a version`);
    }
  },
  examples: {
    fail: [
      { title: 'A name alone', source: 'FROM opensuse/leap:15.6\nRUN zypper install -y tomcat\n' },
    ],
    pass: [
      {
        title: 'Versions',
        source: 'FROM opensuse/leap:15.6\nRUN zypper in -y "tomcat>=9.0" a=1 b.rpm\n',
      },
    ],
  },
});
