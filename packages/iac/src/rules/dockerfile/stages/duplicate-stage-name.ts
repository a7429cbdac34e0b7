import { dockerfileRule } from '../define.ts';

export const duplicateStageName = dockerfileRule({
  id: 'dockerfile/duplicate-stage-name',
  title: 'Two stages have the same name',
  severity: 'low',
  why: 'COPY --from and --target then take a stage that the reader does not expect.',
  fix: 'Give each stage a name of its own.',
  references: ['https://docs.docker.com/reference/build-checks/duplicate-stage-name/'],
  aliases: ['CKV_DOCKER_11', 'DS-0012', 'DL3024'],
  check(dockerfile, report) {
    const seen = new Set<string>();
    for (const { name, base } of dockerfile.stages) {
      if (!name || !base) continue;
      const key = name.toLowerCase();
      if (seen.has(key)) report.fail(base.from, `More than one stage is called "${name}"`);
      seen.add(key);
    }
  },
  examples: {
    fail: [
      {
        title: 'Twice build',
        source: 'FROM debian:12 AS build\nFROM debian:12 AS build\nUSER 1000\n',
      },
    ],
    pass: [
      { title: 'Two names', source: 'FROM debian:12 AS build\nFROM debian:12 AS run\nUSER 1000\n' },
    ],
  },
});
