import { instructionRule } from '../define.ts';
import { basename } from '../facts/words.ts';

/** Files that hold a credential by their very name. */
const SECRET_FILE =
  /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:key|p12|pfx|ppk|jks|keystore)|.*(?:priv|private|-key|_key)[\w-]*\.pem|\.(?:npmrc|pypirc|netrc|git-credentials|dockercfg|pgpass|vault-token)|kubeconfig|.*\.kubeconfig|service[-_]account[\w-]*\.json)$/i;
const SECRET_PATH =
  /(?:^|\/)\.(?:ssh(?:\/|$)|aws\/credentials$|azure(?:\/|$)|docker\/config\.json$|kube\/config$)/;
const PUBLIC_KEY = /\.pub(?:\.key)?$|public[\w-]*\.key$/i;

export const copiedSecretFile = instructionRule({
  id: 'dockerfile/copied-secret-file',
  title: 'A file with credentials is copied into the image',
  severity: 'high',
  why: 'The file stays in its layer for everyone who can pull the image, even when a later instruction deletes it.',
  fix: 'Mount it for the command that needs it (`RUN --mount=type=secret` or `--mount=type=ssh`), or give it at run time; list it in `.dockerignore`.',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
  ],
  tags: ['CWE-538', 'CWE-522'],
  keywords: ['COPY', 'ADD'],
  check(instruction, report) {
    if (instruction.flag('from')) return;
    for (const source of instruction.values.slice(0, -1)) {
      const name = basename(source);
      if (
        (SECRET_FILE.test(name) && !PUBLIC_KEY.test(name)) ||
        SECRET_PATH.test(source.replace(/\/$/, ''))
      )
        report.fail(instruction, `${instruction.keyword} puts "${source}" into the image`);
    }
  },
  examples: {
    fail: [
      { title: 'An SSH key', source: 'FROM debian:12\nCOPY id_rsa /root/.ssh/id_rsa\nUSER 1000\n' },
      {
        title: 'An environment file among others',
        source: 'FROM node:22\nCOPY package.json .env /app/\nUSER 1000\n',
      },
      {
        title: 'In the exec form',
        source: 'FROM node:22\nCOPY ["tls/server.key", "/etc/tls/"]\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'A template and a certificate',
        source: 'FROM node:22\nCOPY .env.example ca.pem /app/\nUSER 1000\n',
      },
      {
        title: 'From another stage',
        source:
          'FROM node:22 AS build\nFROM node:22\nCOPY --from=build /app/demo.key /app/\nUSER 1000\n',
      },
    ],
  },
});
