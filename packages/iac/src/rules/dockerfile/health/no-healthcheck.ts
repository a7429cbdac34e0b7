import { dockerfileRule } from '../define.ts';

export const noHealthcheck = dockerfileRule({
  id: 'dockerfile/no-healthcheck',
  title: 'Dockerfile has no HEALTHCHECK',
  severity: 'low',
  profile: 'all',
  why: 'Docker itself cannot tell a hanging container from a working one. Kubernetes does not look at it: there, probes count.',
  fix: 'Add HEALTHCHECK where the image also runs outside of Kubernetes.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  aliases: ['CKV_DOCKER_2', 'DS-0026'],
  check(dockerfile, report) {
    if (dockerfile.stages.every((stage) => !stage.last('HEALTHCHECK')))
      report.fail(dockerfile.site, 'There is no HEALTHCHECK instruction');
  },
  examples: {
    fail: [{ title: 'None', source: 'FROM debian:12\n' }],
    pass: [
      {
        title: 'One',
        source: 'FROM debian:12\nHEALTHCHECK CMD curl --fail http://localhost:3000\n',
      },
    ],
  },
});
