import { instructionRule } from '../define.ts';

export const addUsed = instructionRule({
  id: 'dockerfile/add-used',
  title: 'ADD is used',
  severity: 'low',
  profile: 'all',
  why: 'ADD fetches and unpacks; COPY does only what it says.',
  fix: 'Use COPY; fetch with curl and verify a checksum.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  aliases: ['CKV_DOCKER_4'],
  variantOf: ['dockerfile/add-local-file'],
  keywords: ['ADD'],
  check(add, report) {
    if (!add.onbuild) report.fail(add, 'ADD is used');
  },
  examples: {
    fail: [{ title: 'ADD', source: 'FROM debian:12\nADD app.tar /app\n' }],
    pass: [{ title: 'COPY', source: 'FROM debian:12\nCOPY app /app\n' }],
  },
});
