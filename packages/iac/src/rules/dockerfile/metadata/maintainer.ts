import { Instruction } from '../../../model/dockerfile/index.ts';
import { fixOf } from '../../repair/fix-of.ts';
import { instructionRule } from '../define.ts';

export const maintainer = instructionRule({
  id: 'dockerfile/maintainer',
  title: 'MAINTAINER is deprecated',
  severity: 'low',
  profile: 'all',
  why: 'Tools read labels; MAINTAINER may go away.',
  fix: 'Use `LABEL org.opencontainers.image.authors="…"`.',
  references: ['https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
  aliases: ['CKV_DOCKER_6', 'DS-0022', 'DL4000'],
  keywords: ['MAINTAINER'],
  check(instruction, report) {
    if (!instruction.onbuild) report.fail(instruction, 'MAINTAINER is used');
  },
  repair(at) {
    if (!(at instanceof Instruction) || !/^[\w @.,;:<>()+-]+$/.test(at.node.text)) return undefined;
    const { start, end, source } = at;
    const text = `LABEL org.opencontainers.image.authors="${at.node.text}"`;
    return source.text.slice(start, end).includes('\n')
      ? undefined
      : fixOf(source, 'Name the authors by a label.', { start, end, text });
  },
  examples: {
    fail: [{ title: 'MAINTAINER', source: 'FROM debian:12\nMAINTAINER team@example.com\n' }],
    pass: [{ title: 'A label', source: 'FROM debian:12\nLABEL maintainer="team@example.com"\n' }],
  },
});
