import { dockerfileRule } from '../define.ts';

export const endsAsRoot = dockerfileRule({
  id: 'dockerfile/ends-as-root',
  title: 'Last USER of the file is root',
  severity: 'low',
  profile: 'all',
  why: 'The last USER is the one that the container runs as.',
  fix: 'Switch back to an unprivileged user at the end.',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  aliases: ['CKV_DOCKER_8'],
  variantOf: ['dockerfile/root-user'],
  check(dockerfile, report) {
    const last = dockerfile.stages.flatMap((stage) => stage.all('USER')).at(-1);
    if (last && last.node.text === 'root')
      report.fail(last, `The last USER is "${last.node.text}"`);
  },
  examples: {
    fail: [{ title: 'root at the end', source: 'FROM debian:12\nUSER app\nUSER root\n' }],
    pass: [
      { title: 'Not by its name', source: 'FROM debian:12\nUSER 0\n' },
      { title: 'Another user at the end', source: 'FROM debian:12\nUSER root\nUSER app\n' },
      { title: 'No USER at all', source: 'FROM debian:12\n' },
    ],
  },
});
