import { dockerfileRule } from '../define.ts';

export const copyFromUnknown = dockerfileRule({
  id: 'dockerfile/copy-from-unknown',
  title: 'COPY takes from what is no earlier stage',
  severity: 'low',
  profile: 'all',
  why: 'A mistyped stage name is taken for an image: Docker pulls whatever is published under it, in its latest version.',
  fix: 'Name an earlier stage, or an image with its version.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  aliases: ['DL3022'],
  tags: ['CWE-1357'],
  check(dockerfile, report) {
    const names = new Set<string>();
    let count = 0;
    for (const stage of dockerfile.stages) {
      if (stage.base) count++;
      if (stage.name) names.add(stage.name);
      for (const copy of stage.all('COPY')) {
        const from = copy.flag('from')?.value;
        if (from === undefined || from.includes(':') || names.has(from)) continue;
        if (!/^\d/.test(from) || Number.parseInt(from, 10) >= count)
          report.fail(copy, `COPY --from names "${from}", which is no earlier stage`);
      }
    }
  },
  examples: {
    fail: [
      {
        title: 'A mistyped name',
        source: 'FROM golang:1.23 AS build\nFROM scratch\nCOPY --from=biuld /a /b\n',
      },
    ],
    pass: [
      {
        title: 'A name, a number, an image',
        source:
          'FROM golang:1.23 AS build\nFROM scratch\nCOPY --from=build /a /b\nCOPY --from=0 /a /b\nCOPY --from=busybox:1.36 /a /b\n',
      },
    ],
  },
});
