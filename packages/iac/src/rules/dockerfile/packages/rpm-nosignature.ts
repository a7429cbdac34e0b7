import { commandRule } from '../define.ts';

export const rpmNosignature = commandRule({
  id: 'dockerfile/rpm-nosignature',
  title: 'rpm installs packages without verifying them',
  severity: 'high',
  why: 'A package that was tampered with runs its scripts as root in the build.',
  fix: 'Drop `--nosignature`, `--nodigest`, `--noverify` and `--nofiledigest`; import the key with `rpm --import`.',
  references: ['https://man7.org/linux/man-pages/man8/rpm.8.html'],
  aliases: ['CKV2_DOCKER_10'],
  tags: ['CWE-347'],
  programs: ['rpm'],
  check(command, report) {
    const flag = ['nosignature', 'nodigest', 'noverify', 'nofiledigest'].find((name) =>
      command.shell.hasFlag(name),
    );
    if (flag) report.fail(command, `rpm runs with --${flag}`);
  },
  examples: {
    fail: [
      { title: '--nodigest', source: 'FROM fedora:41\nRUN rpm -i --nodigest app.rpm\nUSER 1000\n' },
    ],
    pass: [
      {
        title: 'Verified',
        source: 'FROM fedora:41\nRUN rpm -i app.rpm || echo "--noverify"\nUSER 1000\n',
      },
    ],
  },
});
