import { commandRule } from '../define.ts';

export const npmStrictSsl = commandRule({
  id: 'dockerfile/npm-strict-ssl',
  title: 'npm or yarn is configured not to verify certificates',
  severity: 'high',
  why: 'Both run install scripts of the packages that they fetch; without verification anyone on the way can hand them theirs.',
  fix: 'Leave `strict-ssl` on; name the CA of a private registry with `cafile`.',
  references: ['https://docs.npmjs.com/cli/using-npm/config#strict-ssl'],
  aliases: ['CKV2_DOCKER_13'],
  tags: ['CWE-295'],
  programs: ['npm', 'yarn'],
  check(command, report) {
    const [first, second, ...rest] = command.shell.operands().map((word) => word.text);
    const isConfig = first === 'config' || first === 'c';
    if (first !== 'set' && !(isConfig && second === 'set')) return;
    const [key, value] = isConfig ? rest : [second, ...rest];
    if (key === 'strict-ssl=false' || (key === 'strict-ssl' && value === 'false'))
      report.fail(command, `${command.name} is told not to verify certificates (strict-ssl false)`);
  },
  examples: {
    fail: [
      {
        title: 'npm config set',
        source:
          'FROM node:22\nRUN if true; then npm config set "strict-ssl" false -g; fi\nUSER 1000\n',
      },
      {
        title: 'yarn set with an equals sign',
        source: "FROM node:22\nRUN yarn set strict-ssl='false'\nUSER 1000\n",
      },
    ],
    pass: [
      {
        title: 'On, and another setting',
        source:
          'FROM node:22\nRUN npm config set strict-ssl true || npm config set audit false\nUSER 1000\n',
      },
    ],
  },
});
