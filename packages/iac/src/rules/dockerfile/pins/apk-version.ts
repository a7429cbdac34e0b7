import { commandRule } from '../define.ts';
import { written } from '../facts/words.ts';

export const apkVersion = commandRule({
  id: 'dockerfile/apk-version',
  title: 'apk adds a package without a version',
  severity: 'low',
  profile: 'all',
  why: 'The image then depends on the day it is built.',
  fix: 'Write `package=version` or `package~version`.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  aliases: ['DL3018'],
  programs: ['apk'],
  named: true,
  check(command, report) {
    if (!command.shell.has('add')) return;
    for (const word of command.shell.operands('t', 'virtual', 'repository', 'X')) {
      if (word.text === 'add' || /[=~<>]|\.apk$/.test(written(word.text))) continue;
      report.fail(command.at(word), `apk adds "${word.text}" without a version`);
    }
  },
  examples: {
    fail: [
      {
        title: 'One of two',
        source: 'FROM alpine:3.20\nRUN apk add --no-cache flex=2.6.4-r6 libffi\n',
      },
    ],
    pass: [
      {
        title: 'Versions, with another repository',
        source:
          'FROM alpine:3.20\nRUN apk add --repository https://example.com/edge -t build git~=2.45 flex=2.6.4-r6 app.apk\n',
      },
    ],
  },
});
