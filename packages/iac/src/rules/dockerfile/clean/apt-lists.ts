import type { Command, Instruction } from '../../../model/dockerfile/index.ts';
import { dockerfileRule } from '../define.ts';
import { hasCacheMount } from '../facts/mounts.ts';
import { namedCommands } from '../facts/named-commands.ts';
import { removes } from '../facts/order.ts';
import { isNamedAgain } from '../facts/shipped.ts';

export const aptLists = dockerfileRule({
  id: 'dockerfile/apt-lists',
  title: 'Package lists stay in the image',
  severity: 'low',
  profile: 'all',
  why: 'They add tens of megabytes to the layer and are of no use in a running container.',
  fix: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache there.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DL3009'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      for (const run of stage.instructions) {
        if (!run.onbuild && !isNamedAgain(dockerfile, stage)) continue;
        const update = namedCommands(run).find(isUpdate);
        if (update && !isCleaned(run))
          report.fail(
            update,
            `The lists that ${update.name} update fetches stay in ${stage.label}`,
          );
      }
    }
  },
  examples: {
    fail: [
      {
        title: 'In the final stage',
        source: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n',
      },
      {
        title: 'In a stage that another builds on',
        source: 'FROM debian:12 AS base\nRUN apt-get update\nFROM base\nRUN true\n',
      },
    ],
    pass: [
      {
        title: 'Removed',
        source:
          'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n',
      },
      {
        title: 'In a stage that is thrown away',
        source:
          'FROM debian:12 AS build\nRUN apt-get update\nFROM scratch\nCOPY --from=build /app /app\n',
      },
      {
        title: 'In a cache',
        source:
          'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update\n',
      },
    ],
  },
});

function isUpdate({ name, shell }: Command): boolean {
  return (name === 'apt-get' || name === 'apt' || name === 'aptitude') && shell.has('update');
}

function isCleaned(run: Instruction): boolean {
  if (namedCommands(run).some((command) => removes(command, '/var/lib/apt/lists/*'))) return true;
  if (hasCacheMount(run, '/var/lib/apt/lists')) return true;
  return hasCacheMount(run, '/var/lib/apt') && hasCacheMount(run, '/var/cache/apt');
}
