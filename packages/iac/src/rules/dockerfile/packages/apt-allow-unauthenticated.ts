import { commandRule } from '../define.ts';

export const aptAllowUnauthenticated = commandRule({
  id: 'dockerfile/apt-allow-unauthenticated',
  title: 'apt-get installs packages without a valid signature',
  severity: 'high',
  why: 'Anyone who can stand in for the mirror can run code as root in the build.',
  fix: 'Drop `--allow-unauthenticated`; add the key of the repository with `signed-by`.',
  references: ['https://manpages.debian.org/stable/apt/apt-get.8.en.html'],
  aliases: ['CKV2_DOCKER_8'],
  tags: ['CWE-347'],
  programs: ['apt-get'],
  check(command, report) {
    if (command.shell.hasFlag('allow-unauthenticated'))
      report.fail(command, 'apt-get runs with --allow-unauthenticated');
  },
  examples: {
    fail: [
      {
        title: 'After the packages',
        source:
          'FROM debian:12\nRUN apt-get \\\n  install -y app \\\n  --allow-unauthenticated\nUSER 1000\n',
      },
    ],
    pass: [{ title: 'Signed', source: 'FROM debian:12\nRUN apt-get install -y app\nUSER 1000\n' }],
  },
});
