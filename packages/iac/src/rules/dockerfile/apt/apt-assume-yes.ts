import { addFlag } from '../../repair/docker.ts';
import { commandRule } from '../define.ts';

export const aptAssumeYes = commandRule({
  id: 'dockerfile/apt-assume-yes',
  title: 'apt-get install waits for an answer',
  severity: 'low',
  why: 'A build has nobody to answer: apt-get aborts as soon as it has to ask.',
  fix: 'Add `-y` to the command.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DL3014'],
  programs: ['apt-get'],
  check(command, report) {
    const { shell } = command;
    if (!shell.has('install') || shell.hasFlag('y', 'yes', 'qq', 'assume-yes') || shell.has('-q=2'))
      return;
    if (shell.countFlag('q') === 2 || shell.countFlag('quiet') === 2) return;
    report.fail(command, 'apt-get install has no -y');
  },
  repair: (at) => addFlag([at], 'install', '-y', 'Answer yes.'),
  examples: {
    fail: [
      {
        title: 'No answer given',
        source: 'FROM debian:12\nRUN apt-get update && apt-get install curl\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Among other letters',
        source: 'FROM debian:12\nRUN apt-get install -yq curl\nUSER 1000\n',
      },
      {
        title: 'Twice quiet means yes',
        source:
          'FROM debian:12\nRUN apt-get install -qq curl && apt-get -q=2 install vim\nUSER 1000\n',
      },
    ],
  },
});
