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
      { title: 'Inherited', source: 'FROM scratch AS base\nHEALTHCHECK CMD true\nFROM base\n' },
      {
        title: 'At the end of the chain',
        source: 'FROM scratch AS base\nFROM base AS end\nHEALTHCHECK NONE\n',
      },
    ],
  },
});

/** The stages with a HEALTHCHECK, those that build on them and those that they build on. */
function coveredStages(dockerfile: Dockerfile): Set<Stage> {
  const covered = new Set<Stage>();
  for (const stage of dockerfile.stages)
    if (stage.last('HEALTHCHECK')) for (const each of stage.lineage) covered.add(each);
    else if (stage.parent && covered.has(stage.parent)) covered.add(stage);
  return covered;
}
