import { commandRule } from '../define.ts';

export const aptForceYes = commandRule({
  id: 'dockerfile/apt-force-yes',
  title: 'apt-get answers yes to everything',
  severity: 'high',
  why: '`--force-yes` also means yes to packages without a valid signature and to downgrades.',
  fix: 'Use `-y`, which says yes to questions only.',
  references: ['https://manpages.debian.org/stable/apt/apt-get.8.en.html'],
  aliases: ['CKV2_DOCKER_11'],
  tags: ['CWE-347'],
  programs: ['apt-get'],
  check(command, report) {
    if (command.shell.hasFlag('force-yes')) report.fail(command, 'apt-get runs with --force-yes');
  },
  examples: {
    fail: [
      {
        title: '--force-yes',
        source: 'FROM debian:12\nRUN apt-get --force-yes install app\nUSER 1000\n',
      },
    ],
    pass: [{ title: '-y', source: 'FROM debian:12\nRUN apt-get -y install app\nUSER 1000\n' }],
  },
});
