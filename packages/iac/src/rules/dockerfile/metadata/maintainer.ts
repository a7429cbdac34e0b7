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
  examples: {
    fail: [{ title: 'MAINTAINER', source: 'FROM debian:12\nMAINTAINER team@example.com\n' }],
    pass: [{ title: 'A label', source: 'FROM debian:12\nLABEL maintainer="team@example.com"\n' }],
  },
});
