import { dockerfileRule } from '../define.ts';

export const latestTag = dockerfileRule({
  id: 'dockerfile/latest-tag',
  title: 'Base image has no fixed version',
  severity: 'medium',
  why: 'The same Dockerfile builds another image tomorrow: a broken or hijacked upstream release reaches production without a change in the repository.',
  fix: 'Name a version (`debian:12.7-slim`), best with its digest (`@sha256:…`) kept up to date by Dependabot or Renovate.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  aliases: ['DS-0001'],
  tags: ['CWE-1357'],
  check(dockerfile, report) {
    const names = new Set(dockerfile.stages.flatMap((stage) => stage.name ?? []));
    for (const { base } of dockerfile.stages) {
      if (!base || base.image.text === '' || names.has(base.image.text)) continue;
      const unversioned = base.image.isUnversioned;
      if (unversioned === undefined) report.unknown(base.site);
      else if (unversioned)
        report.fail(
          base.from,
          `Base image "${base.image.text}" is not pinned: ${base.image.tag ? 'the tag is latest' : 'it has no tag'}`,
        );
    }
  },
  examples: {
    fail: [
      { title: 'No tag', source: 'FROM debian\nUSER 1000\n' },
      { title: 'latest', source: 'FROM debian:latest\nUSER 1000\n' },
      {
        title: 'latest by the default of an argument',
        source: 'ARG VERSION=latest\nFROM debian:${VERSION}\nUSER 1000\n',
      },
      {
        title: 'A registry with a port is no tag',
        source: 'FROM registry.example.com:5000/debian\nUSER 1000\n',
      },
    ],
    pass: [
      { title: 'A version', source: 'FROM debian:12.7-slim\nUSER 1000\n' },
      {
        title: 'A digest',
        source:
          'FROM debian@sha256:0000000000000000000000000000000000000000000000000000000000000000\nUSER 1000\n',
      },
      {
        title: 'Another stage and scratch',
        source: 'FROM scratch AS base\nFROM base\nUSER 1000\n',
      },
      {
        title: 'Only known when it is built',
        source: 'ARG VERSION\nFROM debian:${VERSION}\nUSER 1000\n',
      },
    ],
  },
});
