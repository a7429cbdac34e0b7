import { dockerfileRule } from '../define.ts';
import { isRoot } from '../facts/users.ts';

export const stageEndsAsRoot = dockerfileRule({
  id: 'dockerfile/stage-ends-as-root',
  title: 'A stage ends as root',
  severity: 'low',
  profile: 'all',
  why: 'A stage that ends as root hands root on to whatever is built on it.',
  fix: 'Switch back to an unprivileged user at the end of each stage.',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  aliases: ['DL3002'],
  variantOf: ['dockerfile/root-user'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      const last = stage.base && stage.last('USER');
      if (last && isRoot(last.node.text))
        report.fail(last, `The last USER of ${stage.label} is "${last.node.text}"`);
    }
  },
  examples: {
    fail: [
      {
        title: 'root in a build stage',
        source: 'FROM debian:12 AS base\nUSER root\nFROM base\nUSER app\n',
      },
    ],
    pass: [{ title: 'Back to a user', source: 'FROM debian:12\nUSER 0\nUSER app\n' }],
  },
});
