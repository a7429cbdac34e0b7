import type { Command, Instruction } from '../../../model/dockerfile/index.ts';
import type { Report } from '../../rule.ts';
import { dockerfileRule } from '../define.ts';

/** Variables in which SDKs and command line tools look for credentials. */
const KNOWN = new Set(
  (
    'AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AZURE_CLIENT_ID AZURE_CLIENT_SECRET GITHUB_TOKEN GH_TOKEN ' +
    'GH_ENTERPRISE_TOKEN GITHUB_ENTERPRISE_TOKEN OPENAI_API_KEY HF_TOKEN DIGITALOCEAN_ACCESS_TOKEN DOCKERHUB_PASSWORD FIREBASE_TOKEN ' +
    'CI_DEPLOY_PASSWORD GOOGLE_API_KEY LANGSMITH_API_KEY LANGCHAIN_API_KEY HEROKU_API_KEY'
  ).split(' '),
);
const FILES = new Set(['AWS_CONFIG_FILE', 'HF_TOKEN_PATH', 'GOOGLE_APPLICATION_CREDENTIALS']);
const PART =
  /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token|usr|psw)(?:_|$)/i;
const PUBLIC = /(?:_|^)public(?:_|$)/i;

export const leakedSecret = dockerfileRule({
  id: 'dockerfile/leaked-secret',
  title: 'Final stage takes in a credential',
  severity: 'low',
  profile: 'all',
  why: 'What the final stage holds in variables, copied files and files written by login commands is there for everyone who can pull the image.',
  fix: 'Mount it as a build secret, or give it at run time.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  aliases: ['DS-0031'],
  tags: ['CWE-522'],
  variantOf: ['dockerfile/secret-in-env', 'dockerfile/secret-build-arg'],
  check({ final, stages, globals }, report) {
    const instructions =
      stages.length === 1
        ? [...globals, ...(final?.instructions ?? [])]
        : (final?.instructions ?? []);
    const copied = instructions.flatMap((each) =>
      each.keyword === 'COPY' && !each.onbuild ? (each.values.at(-1) ?? []) : [],
    );
    for (const instruction of instructions) {
      if (instruction.onbuild) continue;
      checkVariables(instruction, copied, report);
      if (instruction.keyword === 'COPY') {
        const [, target = ''] = instruction.values;
        const name = target.replace(/^\$\{?|\}$/g, '');
        if (instruction.values.length === 2 && FILES.has(name))
          report.fail(instruction, `COPY puts the file of ${name} into the image`);
      }
      if (!instruction.mounts.some((mount) => mount.get('type') === 'secret'))
        for (const command of instruction.commands)
          if (logsIn(command))
            report.fail(command, `${command.name} stores a credential in the image`);
    }
  },
  examples: {
    fail: [
      { title: 'A key', source: 'FROM debian:12\nENV SIGNING_KEY=abc\n' },
      {
        title: 'A login',
        source: 'FROM debian:12\nRUN aws configure set aws_access_key_id AKIA\n',
      },
      {
        title: 'A credentials file',
        source:
          'FROM debian:12\nCOPY ./src /app\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json\n',
      },
    ],
    pass: [
      {
        title: 'Only in a build stage',
        source: 'FROM debian:12 AS build\nARG GITHUB_TOKEN\nFROM debian:12\n',
      },
      { title: 'A public key', source: 'FROM debian:12\nENV PUBLIC_KEY=abc\n' },
      {
        title: 'A login with a mounted secret',
        source:
          'FROM debian:12\nRUN --mount=type=secret,id=k aws configure set aws_access_key_id "$(cat /run/secrets/k)"\n',
      },
    ],
  },
});

function checkVariables(instruction: Instruction, copied: readonly string[], report: Report): void {
  for (const pair of instruction.keyword === 'LABEL' ? [] : instruction.pairs) {
    const { name, value = '' } = pair;
    const site = instruction.at(pair, name);
    if (FILES.has(name)) {
      if (value !== '' && copied.some((target) => bare(value).startsWith(bare(target))))
        report.fail(
          site,
          `${instruction.keyword} ${name} points at a credential that is copied in`,
        );
    } else if (isKnown(name) || (PART.test(name) && !PUBLIC.test(name)))
      report.fail(site, `${instruction.keyword} ${name} may expose a secret`);
  }
}

function isKnown(name: string): boolean {
  return KNOWN.has(name) || KNOWN.has(name.replace(/^(?:VITE_|REACT_APP_)/, ''));
}

function logsIn({ name, shell }: Command): boolean {
  switch (name) {
    case 'aws':
      return (
        shell.has('configure') &&
        shell.has('set') &&
        shell.has('aws_access_key_id', 'aws_secret_access_key')
      );
    case 'gcloud':
      return shell.has('auth') && shell.has('activate-service-account');
    case 'az':
      return shell.has('login') && shell.has('-p', '--password', '--federated-token');
    case 'doctl':
      return shell.has('auth') && shell.has('init') && shell.has('-t', '--access-token');
    default:
      return false;
  }
}

/** A path without the marks that say where it starts. */
function bare(path: string): string {
  return path.replace(/^"?\.?\/?/, '').replace(/\/?"?$/, '');
}
