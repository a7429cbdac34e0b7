import { dockerfileRule } from '../define.ts';
import { repeated } from '../facts/repeated.ts';

export const duplicateHealthcheck = dockerfileRule({
  id: 'dockerfile/duplicate-healthcheck',
  title: 'A stage has more than one HEALTHCHECK',
  severity: 'low',
  why: 'Only the last one counts; the others mislead the reader.',
  fix: 'Keep one HEALTHCHECK.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  aliases: ['DS-0023', 'DL3012'],
  check(dockerfile, report) {
    for (const { instruction, stage } of repeated(dockerfile, 'HEALTHCHECK'))
      report.fail(instruction, `Another HEALTHCHECK in ${stage.label}`);
  },
  examples: {
    fail: [
      {
        title: 'Two',
        source: 'FROM debian:12\nHEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'One a stage',
        source:
          'FROM debian:12\nHEALTHCHECK CMD ["a"]\nFROM debian:12\nHEALTHCHECK CMD ["b"]\nUSER 1000\n',
      },
    ],
  },
});
