import { addFlag } from '../../repair/docker.ts';
import { instructionRule } from '../define.ts';
import { hasCacheMount } from '../facts/mounts.ts';
import { namedCommands } from '../facts/named-commands.ts';

export const apkCache = instructionRule({
  id: 'dockerfile/apk-cache',
  title: 'The cache of apk stays in the image',
  severity: 'low',
  profile: 'all',
  why: 'It makes the layer larger and is of no use in a running container.',
  fix: 'Add `--no-cache`, or mount a cache at /var/cache/apk.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  aliases: ['DL3019'],
  keywords: ['RUN'],
  check(run, report) {
    if (hasCacheMount(run, '/var/cache/apk')) return;
    for (const command of namedCommands(run))
      if (command.name === 'apk' && command.shell.has('add') && !command.shell.hasFlag('no-cache'))
        report.fail(command, 'apk add has no --no-cache');
  },
  repair: (at) => addFlag([at], 'add', '--no-cache', 'Keep no cache in the image.'),
  examples: {
    fail: [
      {
        title: 'A cache elsewhere',
        source:
          'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/foo apk add -U curl=8\n',
      },
    ],
    pass: [
      { title: '--no-cache', source: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8\n' },
      {
        title: 'A mounted cache',
        source: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8\n',
      },
    ],
  },
});
