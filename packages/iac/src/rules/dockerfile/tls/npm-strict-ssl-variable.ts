import { dockerfileRule } from '../define.ts';
import { settings } from '../facts/settings.ts';

export const npmStrictSslVariable = dockerfileRule({
  id: 'dockerfile/npm-strict-ssl-variable',
  title: 'NPM_CONFIG_STRICT_SSL=false turns off certificate checks of npm',
  severity: 'high',
  why: 'npm runs install scripts of the packages that it fetches; without verification anyone on the way can hand it theirs.',
  fix: 'Remove it; name the CA of a private registry in `NPM_CONFIG_CAFILE`.',
  references: ['https://docs.npmjs.com/cli/using-npm/config#strict-ssl'],
  aliases: ['CKV2_DOCKER_12'],
  tags: ['CWE-295'],
  check(dockerfile, report) {
    for (const { name, value, site } of settings(
      dockerfile,
      'NPM_CONFIG_STRICT_SSL',
      'npm_config_strict_ssl',
    ))
      if (value === 'false') report.fail(site, `${name} is false`);
  },
  examples: {
    fail: [
      { title: 'ENV', source: "FROM node:22\nENV NPM_CONFIG_STRICT_SSL='false'\nUSER 1000\n" },
      {
        title: 'For one command',
        source: 'FROM node:22\nRUN npm_config_strict_ssl=false npm ci\nUSER 1000\n',
      },
    ],
    pass: [{ title: 'On', source: 'FROM node:22\nENV NPM_CONFIG_STRICT_SSL=true\nUSER 1000\n' }],
  },
});
