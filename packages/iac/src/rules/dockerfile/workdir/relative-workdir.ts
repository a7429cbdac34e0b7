import { instructionRule } from '../define.ts';

export const relativeWorkdir = instructionRule({
  id: 'dockerfile/relative-workdir',
  title: 'WORKDIR is relative',
  severity: 'low',
  why: 'Where it leads depends on the WORKDIR before it, which the base image may change.',
  fix: 'Write the whole path.',
  references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  aliases: ['CKV_DOCKER_10', 'DS-0009', 'DL3000'],
  keywords: ['WORKDIR'],
  check(workdir, report) {
    if (workdir.onbuild) return;
    const path = workdir.node.text.replace(/^[\\"']+/, '');
    if (!/^(?:[/$]|[A-Za-z]:)/.test(path))
      report.fail(workdir, `WORKDIR "${path.replace(/[\\"']+$/, '')}" is relative`);
  },
  examples: {
    fail: [
      { title: 'Relative, in quotes', source: 'FROM debian:12\nWORKDIR "src/app"\nUSER 1000\n' },
    ],
    pass: [
      { title: 'Absolute, in quotes', source: 'FROM debian:12\nWORKDIR "/src/app"\nUSER 1000\n' },
      {
        title: 'A variable, and Windows',
        source: 'FROM debian:12\nWORKDIR ${HOME}\nWORKDIR C:/app\nUSER 1000\n',
      },
    ],
  },
});
