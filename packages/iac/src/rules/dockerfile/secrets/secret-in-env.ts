import { instructionRule } from '../define.ts';
import { isHarmlessValue, isSecretName } from '../facts/secret-names.ts';

export const secretInEnv = instructionRule({
  id: 'dockerfile/secret-in-env',
  title: 'ENV bakes a secret into the image',
  severity: 'high',
  why: 'ENV is part of the image configuration: everyone who can pull the image can read the value, and so can every process in the container.',
  fix: 'Give the value at run time (a Kubernetes Secret, Azure Key Vault), or for the build alone with `RUN --mount=type=secret`. Rotate what was published.',
  references: [
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
    'https://docs.docker.com/build/building/secrets/',
  ],
  tags: ['CWE-798', 'CWE-522'],
  keywords: ['ENV'],
  check(instruction, report) {
    for (const pair of instruction.pairs)
      if (isSecretName(pair.name) && !isHarmlessValue(pair.value ?? ''))
        report.fail(
          instruction.at(pair, pair.name),
          `ENV ${pair.name} puts a secret into the image`,
        );
  },
  examples: {
    fail: [
      { title: 'A password', source: 'FROM debian:12\nENV DB_PASSWORD=hunter2\nUSER 1000\n' },
      {
        title: 'A build argument kept',
        source: 'FROM debian:12\nARG T\nENV NPM_TOKEN=$T\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'Where the secret is, not what it is',
        source:
          'FROM debian:12\nENV DB_PASSWORD_FILE=/run/secrets/db TOKEN=/run/secrets/token\nUSER 1000\n',
      },
      { title: 'No value', source: 'FROM debian:12\nENV API_KEY=""\nUSER 1000\n' },
    ],
  },
});
