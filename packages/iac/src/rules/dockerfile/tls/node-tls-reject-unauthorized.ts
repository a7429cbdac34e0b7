import { dockerfileRule } from '../define.ts';
import { settings } from '../facts/settings.ts';

export const nodeTlsRejectUnauthorized = dockerfileRule({
  id: 'dockerfile/node-tls-reject-unauthorized',
  title: 'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off certificate checks',
  severity: 'high',
  why: 'Node.js then takes any certificate, in the build and, with ENV, in the running container.',
  fix: 'Remove it; name the CA certificate in `NODE_EXTRA_CA_CERTS`.',
  references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
  aliases: ['CKV2_DOCKER_6'],
  tags: ['CWE-295'],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, 'NODE_TLS_REJECT_UNAUTHORIZED'))
      if (value === '0') report.fail(site, `${name} is 0`);
  },
  examples: {
    fail: [
      {
        title: 'ENV among others',
        source: 'FROM node:22\nENV A=1 NODE_TLS_REJECT_UNAUTHORIZED="0"\nUSER 1000\n',
      },
      {
        title: 'For one command',
        source: 'FROM node:22\nRUN NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci\nUSER 1000\n',
      },
    ],
    pass: [
      { title: 'On', source: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\nUSER 1000\n' },
    ],
  },
});
