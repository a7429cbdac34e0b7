import { instructionRule } from '../define.ts';

export const addUnverified = instructionRule({
  id: 'dockerfile/add-unverified',
  title: 'ADD fetches a file without checking it',
  severity: 'medium',
  why: 'Whatever the server sends becomes part of the image: a moved or taken-over address puts its own code there.',
  fix: 'Add `--checksum=sha256:…`.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  tags: ['CWE-494'],
  keywords: ['ADD'],
  check(add, report) {
    if (add.flag('checksum')) return;
    for (const source of add.values.slice(0, -1))
      if (/^https?:\/\//.test(source) && !/\.git(?:#|$)/.test(source))
        report.fail(add, 'ADD fetches a remote file without --checksum');
  },
  examples: {
    fail: [
      {
        title: 'An address',
        source: 'FROM debian:12\nADD https://example.com/app.tar.gz /app/\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'With a checksum',
        source:
          'FROM debian:12\nADD --checksum=sha256:0000 https://example.com/app.tar.gz /app/\nUSER 1000\n',
      },
    ],
  },
});
