import { ImageReference } from '../../../model/dockerfile/index.ts';
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
      if (base && isUntagged(new ImageReference(base.written), earlier))
        report.fail(base.from, `Base image "${base.image.text}" has no tag`);
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

/** As written: an image that is a variable may hold its tag, and a name without a dot before a port reads as name and tag. */
function isUntagged(
  { registry, repository, tag, digest }: ImageReference,
  earlier: ReadonlySet<string>,
): boolean {
  if (tag !== undefined || digest !== undefined || repository === 'scratch') return false;
  if (registry !== undefined && /^[^.]+:/.test(registry)) return false;
  return !repository.startsWith('$') && !earlier.has(repository);
}
