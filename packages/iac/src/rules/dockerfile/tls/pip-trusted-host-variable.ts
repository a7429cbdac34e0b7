import { dockerfileRule } from '../define.ts';
import { settings } from '../facts/settings.ts';

export const pipTrustedHostVariable = dockerfileRule({
  id: 'dockerfile/pip-trusted-host-variable',
  title: 'PIP_TRUSTED_HOST turns off certificate checks of pip',
  severity: 'high',
  why: 'pip runs code of the packages that it installs; for a trusted host anyone on the way can hand it theirs.',
  fix: 'Remove PIP_TRUSTED_HOST; give a private index its CA with `PIP_CERT`.',
  references: ['https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host'],
  aliases: ['CKV2_DOCKER_16'],
  tags: ['CWE-295'],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(dockerfile, 'PIP_TRUSTED_HOST'))
      if (value !== '') report.fail(site, `${name} is set`);
  },
  examples: {
    fail: [
      {
        title: 'ENV',
        source: 'FROM python:3.12\nENV PIP_TRUSTED_HOST=pypi.example.com\nUSER 1000\n',
      },
      {
        title: 'For one command',
        source:
          'FROM python:3.12\nRUN A=1 PIP_TRUSTED_HOST="pypi.example.com" pip install app==1\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Another variable',
        source:
          'FROM python:3.12\nRUN PIP_TRUSTED_HOSTS=x pip install app==1 && echo PIP_TRUSTED_HOST\nUSER 1000\n',
      },
    ],
  },
});
