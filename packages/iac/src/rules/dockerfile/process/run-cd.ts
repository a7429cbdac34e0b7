import { commandRule } from '../define.ts';

export const runCd = commandRule({
  id: 'dockerfile/run-cd',
  title: 'RUN changes the folder',
  severity: 'low',
  profile: 'all',
  why: 'The change ends with the RUN; the next instruction starts elsewhere.',
  fix: 'Use the WORKDIR instruction.',
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  aliases: ['DS-0013', 'DL3003'],
  programs: ['cd'],
  check(command, report) {
    if (!command.instruction.onbuild) report.fail(command, 'RUN uses cd');
  },
  examples: {
    fail: [{ title: 'cd', source: 'FROM debian:12\nRUN cd /opt && make\n' }],
    pass: [{ title: 'WORKDIR', source: 'FROM debian:12\nWORKDIR /opt\nRUN make cd\n' }],
  },
});
