import { instructionRule } from '../define.ts';

export const systemWorkdir = instructionRule({
  id: 'dockerfile/system-workdir',
  title: 'WORKDIR lies in a system folder',
  severity: 'low',
  why: 'The runtime mounts its own file systems there: what the image puts below is hidden or touches the kernel.',
  fix: 'Work in a folder of your own, such as /app.',
  references: ['https://docs.docker.com/reference/dockerfile/#workdir'],
  aliases: ['DS-0030'],
  keywords: ['WORKDIR'],
  check(workdir, report) {
    const path = workdir.node.text.replace(/^"|"$/g, '');
    if (!workdir.onbuild && /^\/(?:proc|boot|dev|initrd|lost\+found)\//.test(path))
      report.fail(workdir, `WORKDIR "${path}" lies in a system folder`);
  },
  examples: {
    fail: [{ title: '/proc', source: 'FROM debian:12\nWORKDIR /proc/self\nUSER 1000\n' }],
    pass: [
      { title: 'Not below it', source: 'FROM debian:12\nWORKDIR /development/app\nUSER 1000\n' },
    ],
  },
});
