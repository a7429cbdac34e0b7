import { commandRule } from '../define.ts';

export const sudo = commandRule({
  id: 'dockerfile/sudo',
  title: 'RUN uses sudo',
  severity: 'medium',
  why: 'Builds run as root anyway; sudo in the image is a set-uid program that hands root to whoever gets into the container.',
  fix: 'Leave sudo out: do what needs root before the `USER` instruction, and drop privileges at start with gosu or setpriv.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  aliases: ['DS-0010', 'DL3004'],
  tags: ['CWE-250'],
  programs: ['sudo'],
  check(command, report) {
    report.fail(command, 'RUN uses sudo');
  },
  examples: {
    fail: [
      { title: 'sudo', source: 'FROM debian:12\nRUN sudo apt-get update\nUSER 1000\n' },
      {
        title: 'sudo later in the line',
        source: 'FROM debian:12\nRUN cd /src && sudo make install\nUSER 1000\n',
      },
    ],
    pass: [{ title: 'Only named', source: 'FROM debian:12\nRUN echo "no sudo here"\nUSER 1000\n' }],
  },
});
