import { instructionRule } from '../define.ts';
import { removes, uncleaned } from '../facts/order.ts';

export const yumCache = instructionRule({
  id: 'dockerfile/yum-cache',
  title: 'The cache of yum stays in the image',
  severity: 'low',
  profile: 'all',
  why: 'It makes the layer larger and is of no use in a running container.',
  fix: 'End the same RUN with `yum clean all`.',
  references: ['https://man7.org/linux/man-pages/man8/yum.8.html'],
  aliases: ['DL3032'],
  keywords: ['RUN'],
  check(run, report) {
    const install = uncleaned(
      run,
      ({ name, shell }) => name === 'yum' && shell.has('install'),
      (command) =>
        (command.name === 'yum' && command.shell.has('clean', 'all')) ||
        removes(command, '/var/cache/yum/*'),
    );
    if (install) report.fail(install, 'yum install is not followed by yum clean all');
  },
  examples: {
    fail: [
      {
        title: 'Cleaned before, not after',
        source: 'FROM rockylinux:9\nRUN yum clean all && yum install -y a-1.0\n',
      },
    ],
    pass: [
      {
        title: 'Cleaned',
        source:
          'FROM rockylinux:9\nRUN yum install -y a-1.0 && yum clean all\nRUN yum install -y b-1.0 && rm -rf /var/cache/yum/*\n',
      },
    ],
  },
});
