import { commandRule } from '../define.ts';

export const aptCli = commandRule({
  id: 'dockerfile/apt-cli',
  title: 'RUN uses apt instead of apt-get',
  severity: 'low',
  profile: 'all',
  why: '`apt` is made for people: its interface and output may change between releases.',
  fix: 'Use `apt-get` or `apt-cache`.',
  references: ['https://manpages.debian.org/stable/apt/apt.8.en.html'],
  aliases: ['DL3027'],
  programs: ['apt'],
  named: true,
  check(command, report) {
    report.fail(command, 'RUN uses apt');
  },
  examples: {
    fail: [{ title: 'apt', source: 'FROM debian:12\nRUN apt update && apt-get install -y curl\n' }],
    pass: [
      {
        title: 'apt-get, and a folder called apt',
        source: 'FROM debian:12\nRUN apt-get update && cd /var/lib && rm -rf apt\n',
      },
    ],
  },
});
