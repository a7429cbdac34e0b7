import { dockerfileRule } from '../define.ts';
import { hasCacheMount } from '../facts/mounts.ts';
import { uncleaned } from '../facts/order.ts';
import { isNamedAgain } from '../facts/shipped.ts';

export const yarnCache = dockerfileRule({
  id: 'dockerfile/yarn-cache',
  title: 'The cache of yarn stays in the image',
  severity: 'low',
  profile: 'all',
  why: 'It makes the layer larger and is of no use in a running container.',
  fix: 'End the same RUN with `yarn cache clean`, or mount a cache at .cache/yarn.',
  references: ['https://classic.yarnpkg.com/en/docs/cli/cache'],
  aliases: ['DL3060'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      for (const run of stage.instructions) {
        if (!run.onbuild && !isNamedAgain(dockerfile, stage)) continue;
        if (hasCacheMount(run, '.cache/yarn')) continue;
        const install = uncleaned(
          run,
          ({ name, shell }) => name === 'yarn' && shell.has('install'),
          ({ name, shell }) => name === 'yarn' && shell.has('cache', 'clean'),
        );
        if (install) report.fail(install, 'yarn install is not followed by yarn cache clean');
      }
    }
  },
  examples: {
    fail: [
      { title: 'Not cleaned', source: 'FROM node:22\nRUN yarn install\n' },
      {
        title: 'In a stage that another builds on',
        source: 'FROM node:22 AS base\nRUN yarn install\nFROM base\n',
      },
    ],
    pass: [
      { title: 'Cleaned', source: 'FROM node:22\nRUN yarn install && yarn cache clean\n' },
      {
        title: 'In a stage that is thrown away',
        source:
          'FROM node:22 AS build\nRUN yarn install\nFROM node:22-slim\nCOPY --from=build /app /app\n',
      },
    ],
  },
});
