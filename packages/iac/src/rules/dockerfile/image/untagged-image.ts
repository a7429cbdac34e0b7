import { dockerfileRule } from '../define.ts';

export const untaggedImage = dockerfileRule({
  id: 'dockerfile/untagged-image',
  title: 'Base image has no tag',
  severity: 'low',
  profile: 'all',
  why: 'Without a tag the image of today is another one tomorrow.',
  fix: 'Name the version: `FROM debian:12.7-slim`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  aliases: ['DL3006'],
  variantOf: ['dockerfile/latest-tag'],
  check(dockerfile, report) {
    const earlier = new Set<string>();
    for (const { base, name } of dockerfile.stages) {
      if (base && !base.written.startsWith('$') && !earlier.has(base.written)) {
        const { isScratch, digest, tag, text } = base.image;
        if (!isScratch && digest === undefined && tag === undefined)
          report.fail(base.from, `Base image "${text}" has no tag`);
      }
      if (name) earlier.add(name);
    }
  },
  examples: {
    fail: [{ title: 'No tag', source: 'FROM debian\n' }],
    pass: [
      { title: 'A tag', source: 'FROM debian:12\n' },
      { title: 'An image given as an argument', source: 'ARG BASE\nFROM ${BASE}\n' },
      { title: 'An earlier stage', source: 'FROM debian:12 AS build\nFROM build\n' },
    ],
  },
});
