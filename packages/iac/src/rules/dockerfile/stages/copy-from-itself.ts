import { dockerfileRule } from '../define.ts';

export const copyFromItself = dockerfileRule({
  id: 'dockerfile/copy-from-itself',
  title: 'COPY takes from its own stage',
  severity: 'low',
  why: 'A stage cannot copy from itself: the build fails.',
  fix: 'Name an earlier stage, or use RUN cp.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  aliases: ['DS-0006', 'DL3023'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const name = stage.name?.toLowerCase();
      if (!name) continue;
      for (const copy of stage.all('COPY'))
        if (copy.flag('from')?.value?.toLowerCase() === name)
          report.fail(copy, `COPY --from names its own ${stage.label}`);
    }
  },
  examples: {
    fail: [
      {
        title: 'Itself',
        source: 'FROM golang:1.23 AS build\nCOPY --from=build /a /b\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Another stage',
        source: 'FROM golang:1.23 AS build\nFROM scratch\nCOPY --from=build /a /b\nUSER 1000\n',
      },
    ],
  },
});
