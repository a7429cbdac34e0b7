import { instructionRule } from '../define.ts';

export const pipTrustedHost = instructionRule({
  id: 'dockerfile/pip-trusted-host',
  title: 'pip trusts a host without verifying it',
  severity: 'high',
  why: 'pip runs code of the packages that it installs; with `--trusted-host` anyone on the way can hand it theirs.',
  fix: 'Drop `--trusted-host`; give a private index its CA with `--cert` or `PIP_CERT`.',
  references: ['https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host'],
  aliases: ['CKV2_DOCKER_4'],
  tags: ['CWE-295'],
  keywords: ['RUN'],
  check(run, report) {
    for (const command of run.commands) {
      const isPip =
        /^pip[\d.]*$/.test(command.name) ||
        (command.name.startsWith('python') && command.shell.has('pip', 'pip3'));
      if (isPip && command.shell.hasFlag('trusted-host'))
        report.fail(command, 'pip runs with --trusted-host');
    }
  },
  examples: {
    fail: [
      {
        title: 'pip',
        source:
          'FROM python:3.12\nRUN pip install --trusted-host pypi.example.com app==1.0\nUSER 1000\n',
      },
      {
        title: 'As a module',
        source:
          'FROM python:3.12\nRUN python3 -m pip --trusted-host=pypi.example.com install app==1.0\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Verified',
        source:
          'FROM python:3.12\nRUN pip install --cert /ca.pem app==1.0 | grep -- "--trusted-host"\nUSER 1000\n',
      },
    ],
  },
});
