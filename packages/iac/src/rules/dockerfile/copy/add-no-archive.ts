import { instructionRule } from '../define.ts';

export const addNoArchive = instructionRule({
  id: 'dockerfile/add-no-archive',
  title: 'ADD with neither a tar archive nor an address',
  severity: 'low',
  profile: 'all',
  why: 'COPY does the same without surprises.',
  fix: 'Use COPY, which only copies.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  aliases: ['DS-0005'],
  variantOf: ['dockerfile/add-local-file'],
  keywords: ['ADD'],
  check(add, report) {
    if (!add.onbuild && !/\.tar|https?:\/\/|git@/.test(add.node.text))
      report.fail(add, 'ADD is used where COPY would do');
  },
  examples: {
    fail: [
      {
        title: 'A compressed file that is no tar archive',
        source: 'FROM debian:12\nADD data.bz2 /data/\n',
      },
    ],
    pass: [
      {
        title: 'A tar archive',
        source: 'FROM debian:12\nADD "/target/resources.tar.gz" "resources"\n',
      },
    ],
  },
});
