import type { Dockerfile, Stage } from '../../../model/dockerfile/index.ts';
import { dockerfileRule } from '../define.ts';

export const stageWithoutHealthcheck = dockerfileRule({
  id: 'dockerfile/stage-without-healthcheck',
  title: 'A stage has no HEALTHCHECK',
  severity: 'low',
  profile: 'all',
  why: 'An image built from that stage cannot report its health to Docker.',
  fix: 'Add HEALTHCHECK to the stage, or to one that it builds on.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  aliases: ['DL3057'],
  variantOf: ['dockerfile/no-healthcheck'],
  check(dockerfile, report) {
    const covered = coveredStages(dockerfile);
    for (const stage of dockerfile.stages)
      if (stage.base && !covered.has(stage))
        report.fail(stage.base.from, `There is no HEALTHCHECK in ${stage.label}`);
  },
  examples: {
    fail: [
      {
        title: 'Only in another stage',
        source: 'FROM debian:12 AS base\nHEALTHCHECK CMD true\nFROM scratch\n',
      },
    ],
    pass: [
      {
        title: 'Another version of the image',
        source: 'FROM debian:12\nHEALTHCHECK NONE\nFROM debian:11\n',
      },
      { title: 'Inherited', source: 'FROM scratch AS base\nHEALTHCHECK CMD true\nFROM base\n' },
      {
        title: 'At the end of the chain',
        source: 'FROM scratch AS base\nFROM base AS end\nHEALTHCHECK NONE\n',
      },
    ],
  },
});

/**
 * The stages with a HEALTHCHECK, those that build on them and those that they build on. A stage without a name goes by
 * that of its image, and tags do not count: the promise of the alias.
 */
function coveredStages({ stages }: Dockerfile): Set<Stage> {
  const covered = new Set<Stage>();
  const bare = new Set<Stage>();
  const cover = (stage: Stage): void => {
    covered.add(stage);
    bare.delete(stage);
    for (const other of bare) if (nameOf(other) === imageOf(stage)) cover(other);
  };
  for (const stage of stages) {
    const isInherited = [...covered].some((other) => nameOf(other) === imageOf(stage));
    (isInherited ? covered : bare).add(stage);
    if (stage.last('HEALTHCHECK')) cover(stage);
  }
  return covered;
}

function imageOf({ base }: Stage): string | undefined {
  return base?.image.repository;
}

function nameOf(stage: Stage): string | undefined {
  return stage.name ?? imageOf(stage);
}
