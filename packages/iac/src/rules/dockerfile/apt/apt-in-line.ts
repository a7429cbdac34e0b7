import { instructionRule } from '../define.ts';
import { writtenRun } from '../facts/written-run.ts';

export const aptInLine = instructionRule({
  id: 'dockerfile/apt-in-line',
  title: 'RUN names apt after another word',
  severity: 'low',
  profile: 'all',
  why: 'apt is made for people: what it prints and asks for changes between versions.',
  fix: 'Use `apt-get` or `apt-cache`.',
  references: ['https://manpages.debian.org/stable/apt/apt.8.en.html'],
  aliases: ['CKV_DOCKER_9'],
  variantOf: ['dockerfile/apt-cli'],
  keywords: ['RUN'],
  check(run, report) {
    if (run.onbuild) return;
    const named = writtenRun(run)
      .split('&&')
      .map((command) => command.trim())
      .some((command) => command.includes(' apt ') && !command.includes('rm'));
    if (named) report.fail(run, 'RUN names apt');
  },
  examples: {
    fail: [{ title: 'First in the line', source: 'FROM debian:12\nRUN apt install -y curl\n' }],
    pass: [
      { title: 'apt-get', source: 'FROM debian:12\nRUN apt-get install -y curl\n' },
      { title: 'Removed', source: 'FROM debian:12\nRUN rm -rf /var/lib apt x\n' },
    ],
  },
});
