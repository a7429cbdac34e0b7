import { addFlag } from '../../repair/docker.ts';
import { instructionRule } from '../define.ts';

export const apkNoCacheFlag = instructionRule({
  id: 'dockerfile/apk-no-cache-flag',
  title: 'apk add without --no-cache',
  severity: 'low',
  profile: 'all',
  why: 'Its cache makes the layer larger.',
  fix: 'Add `--no-cache`.',
  references: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  aliases: ['DS-0025'],
  variantOf: ['dockerfile/apk-cache'],
  keywords: ['RUN'],
  check(run, report) {
    if (run.onbuild) return;
    for (const command of run.commands)
      if (
        command.name === 'apk' &&
        command.shell.operands()[0]?.text === 'add' &&
        !command.shell.has('--no-cache')
      )
        report.fail(command, 'apk add has no --no-cache');
  },
  repair: (at) => addFlag([at], 'add', '--no-cache', 'Keep no cache in the image.'),
  examples: {
    fail: [
      {
        title: 'Even with a cache mounted',
        source: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8\n',
      },
    ],
    pass: [{ title: '--no-cache', source: 'FROM alpine:3.20\nRUN apk --no-cache add curl=8\n' }],
  },
});
