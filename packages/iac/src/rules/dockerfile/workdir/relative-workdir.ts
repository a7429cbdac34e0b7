import { posix } from 'node:path';
import { Instruction, type Dockerfile } from '../../../model/dockerfile/index.ts';
import { replaceArguments } from '../../repair/docker.ts';
import { instructionRule } from '../define.ts';

/** A path without quotes, escapes and variables. */
const PLAIN = /^[\w./@+-]+$/;

/** The folder that the WORKDIR before leads to; undefined where this file does not say it in full. */
function folderBefore({ stages }: Dockerfile, workdir: Instruction): string | undefined {
  const instructions = stages.find((stage) => stage.instructions.includes(workdir))?.instructions;
  const before = instructions
    ?.slice(0, instructions.indexOf(workdir))
    .findLast(({ keyword, onbuild }) => keyword === 'WORKDIR' && !onbuild);
  const path = before?.node.text ?? '';
  return path.startsWith('/') && PLAIN.test(path) ? path : undefined;
}

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
  repair(at, dockerfile) {
    const before = at instanceof Instruction ? folderBefore(dockerfile, at) : undefined;
    return at instanceof Instruction && before !== undefined && PLAIN.test(at.node.text)
      ? replaceArguments(at, posix.join(before, at.node.text), 'Write the whole path.')
      : undefined;
  },
  examples: {
    fail: [
      { title: 'Relative, in quotes', source: 'FROM debian:12\nWORKDIR "src/app"\nUSER 1000\n' },
      {
        title: 'Below the one before',
        source: 'FROM debian:12\nWORKDIR /app\nWORKDIR src\nUSER 1000\n',
      },
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
