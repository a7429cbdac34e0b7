import { addFlag } from '../../repair/docker.ts';
import { commandRule } from '../define.ts';

export const aptYesFlag = commandRule({
  id: 'dockerfile/apt-yes-flag',
  title: 'apt-get install has no explicit yes',
  severity: 'low',
  profile: 'all',
  why: 'A build has nobody to answer.',
  fix: 'Add `-y` to the command.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DS-0021'],
  variantOf: ['dockerfile/apt-assume-yes'],
  programs: ['apt-get'],
  check(command, report) {
    if (command.shell.has('install') && !command.shell.hasFlag('y', 'yes', 'assume-yes'))
      report.fail(command, 'apt-get install has neither -y nor --yes');
  },
  repair: (at) => addFlag([at], 'install', '-y', 'Answer yes.'),
  examples: {
    fail: [{ title: 'Only quiet', source: 'FROM debian:12\nRUN apt-get install -qq curl\n' }],
    pass: [
      { title: '-y after the package', source: 'FROM debian:12\nRUN apt-get install curl -y\n' },
    ],
  },
});
