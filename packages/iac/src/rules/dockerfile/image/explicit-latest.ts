import { dockerfileRule } from '../define.ts';

export const explicitLatest = dockerfileRule({
  id: 'dockerfile/explicit-latest',
  title: 'Base image is tagged latest',
  severity: 'low',
  profile: 'all',
  why: '`latest` moves with every release of the image.',
  fix: 'Name the version instead of `latest`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  aliases: ['DL3007'],
  variantOf: ['dockerfile/latest-tag'],
  check(dockerfile, report) {
    for (const { base } of dockerfile.stages)
      if (base && /:latest$/.test(base.written))
        report.fail(base.from, `Base image "${base.written}" is tagged latest`);
  },
  examples: {
    fail: [{ title: 'latest', source: 'FROM debian:latest AS build\n' }],
    pass: [
      { title: 'A version', source: 'FROM debian:bookworm\n' },
      {
        title: 'latest, but with a digest',
        source: `FROM debian:latest@sha256:${'0'.repeat(64)}\n`,
      },
      { title: 'No tag at all', source: 'FROM debian\n' },
    ],
  },
});
