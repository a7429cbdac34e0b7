import { Command } from '../../../model/dockerfile/index.ts';
import { renameCommand } from '../../repair/docker.ts';
import { commandRule } from '../define.ts';

/** What apt and apt-get do alike; `apt upgrade` also installs what is new. */
const COMMON = new Set(['update', 'install', 'remove', 'purge', 'autoremove', 'clean']);

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
  repair: (at) =>
    at instanceof Command &&
    at.shell.words[0]?.text === 'apt' &&
    COMMON.has(at.shell.operands()[0]?.text ?? '')
      ? renameCommand(at, 'apt-get', 'Use the interface made for scripts.')
      : undefined,
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
