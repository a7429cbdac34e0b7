import type { Command, Instruction } from '../../../model/dockerfile/index.ts';
import { dockerfileRule } from '../define.ts';
import { isArchive } from '../facts/archives.ts';
import { namedCommands } from '../facts/named-commands.ts';
import { basename } from '../facts/words.ts';

export const copiedArchive = dockerfileRule({
  id: 'dockerfile/copied-archive',
  title: 'An archive is copied and then unpacked',
  severity: 'low',
  profile: 'all',
  why: 'The archive stays in the layer of the COPY, beside its contents.',
  fix: 'Use ADD, which unpacks a local archive.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  aliases: ['DL3010'],
  check(dockerfile, report) {
    const copied = new Map<string, Instruction[]>();
    for (const instruction of dockerfile.final?.instructions ?? []) {
      if (instruction.onbuild) continue;
      if (instruction.keyword === 'COPY')
        for (const name of archives(instruction))
          copied.set(name, [...(copied.get(name) ?? []), instruction]);
      if (instruction.keyword !== 'RUN' || copied.size === 0) continue;
      for (const { shell } of namedCommands(instruction).filter(isUnpacking))
        for (const { text } of shell.operands()) {
          const name = basename(text);
          for (const copy of copied.get(name) ?? [])
            report.fail(copy, `COPY of "${name}", which RUN unpacks`);
          copied.delete(name);
        }
    }
  },
  examples: {
    fail: [
      {
        title: 'Unpacked with tar',
        source: 'FROM debian:12\nCOPY app.tar /src/\nRUN cd /src && tar -xf app.tar\n',
      },
      {
        title: 'Under another name',
        source: 'FROM debian:12\nCOPY a/b.tar.gz /c.tar.gz\nRUN tar --extract --file /c.tar.gz\n',
      },
    ],
    pass: [
      {
        title: 'Only in a stage that is thrown away',
        source: 'FROM debian:12\nCOPY a.tar /\nRUN tar -xf /a.tar\nFROM debian:12\n',
      },
      {
        title: 'From another stage',
        source: 'FROM debian:12\nCOPY --from=busybox:1 /a.tar /a.tar\nRUN tar -xf /a.tar\n',
      },
      {
        title: 'Never unpacked',
        source: 'FROM debian:12\nCOPY a.tar /a.tar\nRUN tar -cf b.tar a.tar\n',
      },
    ],
  },
});

/** The names of the archives that a COPY brings in. */
function archives(copy: Instruction): string[] {
  if (copy.flag('from')) return [];
  const names = copy.values.map((value) => basename(value));
  const target = names.at(-1) ?? '';
  return isArchive(target) ? [target] : names.slice(0, -1).filter(isArchive);
}

const UNPACKERS = new Set([
  'unzip',
  'gunzip',
  'bunzip2',
  'unlzma',
  'unxz',
  'zgz',
  'uncompress',
  'zcat',
  'gzcat',
]);

function isUnpacking({ name, shell }: Command): boolean {
  if (name !== 'tar') return UNPACKERS.has(name);
  return shell.arguments.some(
    ({ text }) => text === '--extract' || text === '--get' || /^-.*x/.test(text),
  );
}
