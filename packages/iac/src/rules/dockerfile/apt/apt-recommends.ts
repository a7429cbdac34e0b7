import { addFlag } from '../../repair/docker.ts';
import { commandRule } from '../define.ts';

export const aptRecommends = commandRule({
  id: 'dockerfile/apt-recommends',
  title: 'apt-get installs recommended packages too',
  severity: 'low',
  profile: 'all',
  why: 'They make the image larger and bring vulnerabilities of programs that nobody asked for.',
  fix: 'Add `--no-install-recommends`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DL3015', 'DS-0029'],
  programs: ['apt-get'],
  check(command, report) {
    const { shell } = command;
    if (
      !shell.has('install') ||
      shell.hasFlag('no-install-recommends') ||
      shell.has('APT::Install-Recommends=false')
    )
      return;
    report.fail(command, 'apt-get install has no --no-install-recommends');
  },
  repair: (at) =>
    addFlag(
      [at],
      'install',
      '--no-install-recommends',
      'Install only what is named. Name what the build needs of the recommended packages, for instance ca-certificates.',
    ),
  examples: {
    fail: [
      { title: 'Recommended packages', source: 'FROM debian:12\nRUN apt-get install -y curl\n' },
    ],
    pass: [
      {
        title: 'By flag and by option',
        source:
          'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl && apt-get -o APT::Install-Recommends=false install -y vim\n',
      },
    ],
  },
});
