import { instructionRule } from '../define.ts';
import { writtenRun } from '../facts/written-run.ts';

const SUDO = / sudo /;

export const sudoNamed = instructionRule({
  id: 'dockerfile/sudo-named',
  title: 'RUN speaks of sudo',
  severity: 'low',
  profile: 'all',
  why: 'Whether it is used, installed or set up: sudo in the image hands root to whoever gets into the container.',
  fix: 'Leave sudo out: do what needs root before the `USER` instruction.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  aliases: ['CKV2_DOCKER_1'],
  tags: ['CWE-250'],
  variantOf: ['dockerfile/sudo'],
  keywords: ['RUN'],
  check(run, report) {
    if (run.onbuild || run.node.json) return;
    if (SUDO.test(writtenRun(run).replace(/\\\r?\n/g, ''))) report.fail(run, 'RUN speaks of sudo');
  },
  examples: {
    fail: [
      { title: 'Used', source: 'FROM debian:12\nRUN sudo apt-get update\nUSER 1000\n' },
      {
        title: 'Installed',
        source: 'FROM debian:12\nRUN apt-get install -y sudo curl\nUSER 1000\n',
      },
    ],
    pass: [{ title: 'Not a word of its own', source: 'FROM debian:12\nRUN touch /etc/sudoers\n' }],
  },
});
