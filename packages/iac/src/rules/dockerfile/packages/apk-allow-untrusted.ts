import { commandRule } from '../define.ts';

export const apkAllowUntrusted = commandRule({
  id: 'dockerfile/apk-allow-untrusted',
  title: 'apk installs packages without a trusted signature',
  severity: 'high',
  why: 'Anyone who can stand in for the mirror can run code as root in the build.',
  fix: 'Drop `--allow-untrusted`; add the key of the repository to /etc/apk/keys.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  aliases: ['CKV2_DOCKER_7'],
  tags: ['CWE-347'],
  programs: ['apk'],
  check(command, report) {
    if (command.shell.hasFlag('allow-untrusted'))
      report.fail(command, 'apk runs with --allow-untrusted');
  },
  examples: {
    fail: [
      {
        title: 'Before the command',
        source: 'FROM alpine:3.20\nRUN apk --allow-untrusted add app.apk\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Signed',
        source: 'FROM alpine:3.20\nRUN apk add a && echo "--allow-untrusted"\nUSER 1000\n',
      },
    ],
  },
});
