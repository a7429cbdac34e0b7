import { instructionRule } from '../define.ts';
import { isSecretName } from '../facts/secret-names.ts';

export const secretBuildArg = instructionRule({
  id: 'dockerfile/secret-build-arg',
  title: 'A build argument carries a secret',
  severity: 'high',
  why: 'Build arguments are kept in the history and the provenance of the image and in build caches; whoever pulls the image can read them.',
  fix: 'Mount it for the one command that needs it: `RUN --mount=type=secret,id=token …` and `docker build --secret id=token`.',
  references: [
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
    'https://docs.docker.com/build/building/secrets/',
  ],
  tags: ['CWE-522', 'CWE-538'],
  keywords: ['ARG'],
  check(instruction, report) {
    for (const pair of instruction.pairs)
      if (isSecretName(pair.name))
        report.fail(
          instruction.at(pair, pair.name),
          `Build argument ${pair.name} carries a secret`,
        );
  },
  examples: {
    fail: [
      { title: 'A token as an argument', source: 'FROM node:22\nARG NPM_TOKEN\nUSER 1000\n' },
      { title: 'Before FROM', source: 'ARG DB_PASSWORD=x\nFROM node:22\nUSER 1000\n' },
    ],
    pass: [
      {
        title: 'A version as an argument',
        source: 'FROM node:22\nARG VERSION=1\nARG PUBLIC_KEY\nUSER 1000\n',
      },
    ],
  },
});
