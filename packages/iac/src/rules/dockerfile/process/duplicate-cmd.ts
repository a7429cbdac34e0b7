import { dockerfileRule } from '../define.ts';
import { repeated } from '../facts/repeated.ts';

export const duplicateCmd = dockerfileRule({
  id: 'dockerfile/duplicate-cmd',
  title: 'A stage has more than one CMD',
  severity: 'low',
  why: 'Only the last one counts; the others mislead the reader.',
  fix: 'Keep one CMD.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  aliases: ['DS-0016', 'DL4003'],
  check(dockerfile, report) {
    for (const { instruction, stage } of repeated(dockerfile, 'CMD'))
      report.fail(instruction, `Another CMD in ${stage.label}`);
  },
  examples: {
    fail: [{ title: 'Two', source: 'FROM debian:12\nCMD ["a"]\nRUN true\nCMD ["b"]\nUSER 1000\n' }],
    pass: [
      {
        title: 'One a stage',
        source: 'FROM debian:12\nCMD ["a"]\nFROM debian:12\nCMD ["b"]\nUSER 1000\n',
      },
    ],
  },
});
