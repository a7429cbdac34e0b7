import { holdsVariable, Instruction } from '../../../model/dockerfile/index.ts';
import { replaceKeyword } from '../../repair/docker.ts';
import { instructionRule } from '../define.ts';
import { isArchive, isRemote } from '../facts/archives.ts';

/** The flags that COPY has too (Dockerfile reference). */
const SHARED_FLAGS = new Set(['chown', 'chmod', 'link']);

/** Whether every source is one that ADD does nothing else with: a pattern or a variable may stand for an archive. */
function onlyCopies(add: Instruction): boolean {
  return (
    add.flags.every(({ name }) => SHARED_FLAGS.has(name)) &&
    add.values
      .slice(0, -1)
      .every(
        (source) =>
          !isArchive(source) &&
          !isRemote(source) &&
          !source.startsWith('<<') &&
          !holdsVariable(source) &&
          !/[*?[\]\\]/.test(source),
      )
  );
}

export const addLocalFile = instructionRule({
  id: 'dockerfile/add-local-file',
  title: 'ADD copies a local file',
  severity: 'low',
  why: 'ADD also fetches and unpacks: a changed source name silently does something else than copying.',
  fix: 'Use COPY, which only copies.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  aliases: ['DL3020'],
  keywords: ['ADD'],
  check(add, report) {
    if (add.onbuild) return;
    for (const source of add.values.slice(0, -1))
      if (!isArchive(source) && !isRemote(source) && !source.startsWith('<<'))
        report.fail(add, `ADD copies "${source}" where COPY would do`);
  },
  repair: (at) =>
    at instanceof Instruction && onlyCopies(at)
      ? replaceKeyword(at, 'COPY', 'Copy, without fetching and unpacking.')
      : undefined,
  examples: {
    fail: [
      { title: 'A file', source: 'FROM debian:12\nADD app /app\nUSER 1000\n' },
      {
        title: 'ADD does not unpack zip',
        source: 'FROM debian:12\nADD "file.zip" /app\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'An archive, an address, COPY',
        source:
          'FROM debian:12\nADD "app.tgz" /app/\nADD --checksum=sha256:0 https://example.com/a /a\nCOPY b /b\nUSER 1000\n',
      },
    ],
  },
});
