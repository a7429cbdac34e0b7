import { commandRule } from '../define.ts';

export const distUpgrade = commandRule({
  id: 'dockerfile/dist-upgrade',
  title: 'RUN upgrades the whole distribution',
  severity: 'low',
  why: 'The image then has little to do with the base image that was chosen and scanned, and differs from build to build.',
  fix: 'Build on a newer base image; upgrade single packages where a fix is urgent.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DS-0024'],
  programs: ['apt-get', 'apt'],
  check(command, report) {
    if (command.shell.has('dist-upgrade', 'full-upgrade'))
      report.fail(command, `${command.name} upgrades the whole distribution`);
  },
  examples: {
    fail: [
      {
        title: 'dist-upgrade',
        source: 'FROM debian:12\nRUN apt-get update && apt-get -y dist-upgrade\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'One package',
        source:
          'FROM debian:12\nRUN apt-get update && apt-get install -y --only-upgrade openssl\nUSER 1000\n',
      },
    ],
  },
});
