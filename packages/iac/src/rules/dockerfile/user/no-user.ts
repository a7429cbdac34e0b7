import { dockerfileRule } from '../define.ts';

export const noUser = dockerfileRule({
  id: 'dockerfile/no-user',
  title: 'Dockerfile has no USER',
  severity: 'low',
  profile: 'all',
  why: 'Without USER the image runs as whoever its base image says, most often root.',
  fix: 'Add `USER` with a numeric id.',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  aliases: ['CKV_DOCKER_3'],
  variantOf: ['dockerfile/root-user'],
  check(dockerfile, report) {
    if (dockerfile.stages.every((stage) => !stage.last('USER')))
      report.fail(dockerfile.site, 'There is no USER instruction');
  },
  examples: {
    fail: [{ title: 'No USER', source: 'FROM debian:12\n' }],
    pass: [{ title: 'A USER in any stage', source: 'FROM debian:12\nUSER me\n' }],
  },
});
