import type { Command } from '../../../model/dockerfile/index.ts';
import { dockerfileRule } from '../define.ts';
import { isArchive } from '../facts/archives.ts';
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
    for (const stage of dockerfile.stages) {
      const unpacked = new Set<string>();
      for (const command of stage.all('RUN').flatMap((run) => run.commands))
        if (isUnpacking(command))
          for (const { text } of command.shell.operands()) unpacked.add(basename(text));
      if (unpacked.size === 0) continue;
      for (const copy of stage.all('COPY')) {
        if (copy.flag('from')) continue;
        const names = copy.values.map((value) => basename(value));
        const target = names.at(-1) ?? '';
        const archive = (isArchive(target) ? [target] : names.slice(0, -1).filter(isArchive)).find(
          (name) => unpacked.has(name),
        );
        if (archive !== undefined) report.fail(copy, `COPY of "${archive}", which RUN unpacks`);
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
