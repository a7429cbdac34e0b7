import { dockerfileRule } from '../define.ts';
import { settings } from '../facts/settings.ts';

export const pythonHttpsVerify = dockerfileRule({
  id: 'dockerfile/python-https-verify',
  title: 'PYTHONHTTPSVERIFY=0 turns off certificate checks',
  severity: 'high',
  why: 'Python then takes any certificate, in the build and, with ENV, in the running container.',
  fix: 'Remove it; add the CA certificate to the trust store (`SSL_CERT_FILE`).',
  references: ['https://peps.python.org/pep-0493/'],
  aliases: ['CKV2_DOCKER_5'],
  tags: ['CWE-295'],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, 'PYTHONHTTPSVERIFY'))
      if (value === '0') report.fail(site, `${name} is 0`);
  },
  examples: {
    fail: [
      {
        title: 'ENV in the old form',
        source: 'FROM python:3.12\nENV PYTHONHTTPSVERIFY 0\nUSER 1000\n',
      },
      {
        title: 'For one command',
        source: "FROM python:3.12\nRUN true;PYTHONHTTPSVERIFY='0' python get.py\nUSER 1000\n",
      },
    ],
    pass: [
      {
        title: 'On',
        source:
          'FROM python:3.12\nENV PYTHONHTTPSVERIFY=1\nRUN OTHERPYTHONHTTPSVERIFY=0 python get.py\nUSER 1000\n',
      },
    ],
  },
});
