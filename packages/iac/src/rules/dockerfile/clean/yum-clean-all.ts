import { instructionRule } from '../define.ts';

export const yumCleanAll = instructionRule({
  id: 'dockerfile/yum-clean-all',
  title: 'yum install without yum clean all',
  severity: 'low',
  profile: 'all',
  why: 'Its cache makes the layer larger.',
  fix: 'End the same RUN with `yum clean all`.',
  references: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  aliases: ['DS-0015'],
  variantOf: ['dockerfile/yum-cache'],
  keywords: ['RUN'],
  check(run, report) {
    if (run.onbuild) return;
    const install = run.commands.findLastIndex(
      ({ name, shell }) => name === 'yum' && shell.has('install'),
    );
    const clean = run.commands.findLastIndex(({ shell }) => shell.has('all'));
    const command = run.commands[install];
    if (command && clean <= install)
      report.fail(command, 'yum install is not followed by yum clean all');
  },
  examples: {
    fail: [
      {
        title: 'Only removed by hand',
        source: 'FROM rockylinux:9\nRUN yum install -y a-1.0 && rm -rf /var/cache/yum/*\n',
      },
    ],
    pass: [
      {
        title: 'Cleaned',
        source: 'FROM rockylinux:9\nRUN yum install -y a-1.0 && yum clean all\n',
      },
    ],
  },
});
