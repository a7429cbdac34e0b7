import { dockerfileRule } from '../define.ts';

export const unversionedReference = dockerfileRule({
  id: 'dockerfile/unversioned-reference',
  title: 'FROM names no version in so many words',
  severity: 'low',
  profile: 'all',
  why: 'A reader of the FROM line cannot tell which version is built on; a version that is only an argument is easily left out.',
  fix: 'Write the version into the FROM line.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  aliases: ['CKV_DOCKER_7'],
  variantOf: ['dockerfile/latest-tag'],
  check(dockerfile, report) {
    const names = new Set<string>();
    for (const { base, name } of dockerfile.stages) {
      if (name) names.add(name);
      if (!base) continue;
      const { written } = base;
      const isVersioned = written.includes(':') || names.has(written) || written === 'scratch';
      if (!isVersioned || written.endsWith(':latest'))
        report.fail(base.from, `FROM "${written}" names no fixed version`);
    }
  },
  examples: {
    fail: [
      { title: 'No tag', source: 'FROM debian\n' },
      { title: 'latest', source: 'FROM debian:latest\n' },
      { title: 'Only an argument', source: 'ARG BASE=debian:12\nFROM ${BASE}\n' },
    ],
    pass: [
      { title: 'A tag', source: 'FROM --platform=linux/amd64 alpine:3 AS base\nFROM base\n' },
      { title: 'scratch', source: 'FROM scratch\n' },
    ],
  },
});
