import { dockerfileRule } from '../define.ts';
import { repeated } from '../facts/repeated.ts';

export const duplicateEntrypoint = dockerfileRule({
  id: 'dockerfile/duplicate-entrypoint',
  title: 'A stage has more than one ENTRYPOINT',
  severity: 'low',
  why: 'Only the last one counts; the others mislead the reader.',
  fix: 'Keep one ENTRYPOINT.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  aliases: ['DS-0007', 'DL4004'],
  check(dockerfile, report) {
    for (const { instruction, stage } of repeated(dockerfile, 'ENTRYPOINT'))
      report.fail(instruction, `Another ENTRYPOINT in ${stage.label}`);
  },
  examples: {
    fail: [
      { title: 'Two', source: 'FROM debian:12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\nUSER 1000\n' },
    ],
    pass: [
      {
        title: 'One a stage',
        source: 'FROM debian:12\nENTRYPOINT ["a"]\nFROM debian:12\nENTRYPOINT ["b"]\nUSER 1000\n',
      },
    ],
  },
});
