import { instructionRule } from '../define.ts';

/** Names that well-known services use for credentials and account data. */
const KNOWN = new Set(
  (
    'ACCESS_TOKEN APPLICATION_KEY APP_SECRET AUTH_TOKEN AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY BITTREX_API_KEY BITTREX_API_SECRET ' +
    'CF_PASSWORD CF_USERNAME CIRCLE_TOKEN CI_DEPLOY_PASSWORD CI_DEPLOY_USER DOCKERHUB_PASSWORD DOCKER_EMAIL DOCKER_PASSWORD ' +
    'DOCKER_USERNAME FACEBOOK_ACCESS_TOKEN FACEBOOK_APP_ID FACEBOOK_APP_SECRET FIREBASE_API_TOKEN FIREBASE_TOKEN FOSSA_API_KEY ' +
    'GH_ENTERPRISE_TOKEN GH_TOKEN GITHUB_ENTERPRISE_TOKEN GITHUB_TOKEN HEROKU_API_KEY HEROKU_API_USER NPM_AUTH_TOKEN NPM_TOKEN ' +
    'OKTA_AUTHN_GROUPID OKTA_CLIENT_ORGURL OKTA_CLIENT_TOKEN OKTA_OAUTH2_CLIENTID OKTA_OAUTH2_CLIENTSECRET OPENAI_API_KEY ' +
    'OS_PASSWORD OS_USERNAME POSTGRES_PASSWORD SLACK_TOKEN STRIPE_API_KEY STRIPE_DEVICE_NAME TRAVIS_OS_NAME TRAVIS_SECURE_ENV_VARS ' +
    'TRAVIS_SUDO VAULT_CLIENT_KEY VAULT_TOKEN'
  ).split(' '),
);
const SUSPICIOUS = /api_key|client_key|password|private|secret|token|username/i;

export const sensitiveName = instructionRule({
  id: 'dockerfile/sensitive-name',
  title: 'ARG or ENV has the name of something sensitive',
  severity: 'low',
  profile: 'all',
  why: 'What ARG and ENV hold can be read from the image.',
  fix: 'Give it at run time, or mount it as a build secret.',
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  aliases: ['DL3064'],
  tags: ['CWE-522'],
  variantOf: ['dockerfile/secret-in-env', 'dockerfile/secret-build-arg'],
  keywords: ['ARG', 'ENV'],
  check(instruction, report) {
    const { keyword, pairs } = instruction;
    for (const pair of keyword === 'ARG' ? pairs.slice(0, 1) : pairs)
      if (KNOWN.has(pair.name.toUpperCase()) || SUSPICIOUS.test(pair.name))
        report.fail(
          instruction.at(pair, pair.name),
          `${keyword} ${pair.name} is named like something sensitive`,
        );
  },
  examples: {
    fail: [
      { title: 'A known name in lower case', source: 'ARG openai_api_key\nFROM debian:12\n' },
      { title: 'A suspicious part', source: 'FROM debian:12\nENV my_password=abc\n' },
    ],
    pass: [{ title: 'Another name', source: 'FROM debian:12\nENV HOME=/home/app\n' }],
  },
});
