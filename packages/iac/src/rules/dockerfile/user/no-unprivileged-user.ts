import { dockerfileRule } from '../define.ts';
import { isRoot } from '../facts/users.ts';

export const noUnprivilegedUser = dockerfileRule({
  id: 'dockerfile/no-unprivileged-user',
  title: 'Dockerfile names no unprivileged user at its end',
  severity: 'low',
  profile: 'all',
  why: 'Without USER, or with root as the last one, the container most likely runs as root.',
  fix: 'End with `USER` and a numeric id.',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  aliases: ['DS-0002'],
  variantOf: ['dockerfile/root-user'],
  check(dockerfile, report) {
    const last = dockerfile.stages.flatMap((stage) => stage.all('USER')).at(-1);
    if (!last) report.fail(dockerfile.site, 'There is no USER instruction');
    else if (isRoot(last.node.text)) report.fail(last, `The last USER is "${last.node.text}"`);
  },
  examples: {
    fail: [
      { title: 'No USER', source: 'FROM debian:12\n' },
      { title: 'The id of root', source: 'FROM debian:12\nUSER 0:0\n' },
    ],
    pass: [{ title: 'A user in the last USER of the file', source: 'FROM debian:12\nUSER app\n' }],
  },
});
