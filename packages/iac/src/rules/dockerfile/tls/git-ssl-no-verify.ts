import { dockerfileRule } from '../define.ts';
import { settings } from '../facts/settings.ts';

export const gitSslNoVerify = dockerfileRule({
  id: 'dockerfile/git-ssl-no-verify',
  title: 'GIT_SSL_NO_VERIFY turns off certificate checks of git',
  severity: 'high',
  why: 'Any value of it makes git take any certificate: the sources that are built may come from anyone on the way.',
  fix: 'Remove it; name the CA of a private server in `GIT_SSL_CAINFO`.',
  references: ['https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify'],
  aliases: ['CKV2_DOCKER_14'],
  tags: ['CWE-295'],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, 'GIT_SSL_NO_VERIFY'))
      if (value !== '') report.fail(site, `${name} is set`);
  },
  examples: {
    fail: [
      { title: 'ENV', source: 'FROM alpine:3.20\nENV GIT_SSL_NO_VERIFY=1\nUSER 1000\n' },
      {
        title: 'Even 0 turns it off',
        source:
          'FROM alpine:3.20\nRUN export GIT_SSL_NO_VERIFY=0 && git clone https://example.com/a.git\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'A CA of its own',
        source: 'FROM alpine:3.20\nENV GIT_SSL_CAINFO=/ca.pem\nUSER 1000\n',
      },
    ],
  },
});
