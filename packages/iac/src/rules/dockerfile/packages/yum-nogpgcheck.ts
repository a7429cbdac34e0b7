import { commandRule } from '../define.ts';

export const yumNogpgcheck = commandRule({
  id: 'dockerfile/yum-nogpgcheck',
  title: 'yum, dnf or tdnf installs packages without checking signatures',
  severity: 'high',
  why: 'Anyone who can stand in for the mirror can run code as root in the build.',
  fix: 'Drop `--nogpgcheck`; import the key of the repository with `rpm --import`.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html'],
  aliases: ['CKV2_DOCKER_9'],
  tags: ['CWE-347'],
  programs: ['yum', 'dnf', 'tdnf', 'microdnf'],
  check(command, report) {
    if (command.shell.hasFlag('nogpgcheck'))
      report.fail(command, `${command.name} runs with --nogpgcheck`);
  },
  examples: {
    fail: [
      {
        title: 'tdnf',
        source:
          'FROM mcr.microsoft.com/azurelinux/base/core:3.0\nRUN echo a && tdnf --nogpgcheck -y install app\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Checked',
        source: 'FROM fedora:41\nRUN dnf install -y app | grep -- "--nogpgcheck"\nUSER 1000\n',
      },
    ],
  },
});
