import { dockerfileRule } from '../define.ts';

export const shellForm = dockerfileRule({
  id: 'dockerfile/shell-form',
  title: 'The program runs below a shell',
  severity: 'low',
  why: 'The shell is process 1 and does not pass SIGTERM on: a pod that is stopped waits out its grace period and is then killed.',
  fix: 'Write a JSON array, `CMD ["app", "--flag"]`, or start with `exec`.',
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  check({ final }, report) {
    for (const keyword of ['ENTRYPOINT', 'CMD']) {
      const instruction = final?.last(keyword);
      if (instruction && !instruction.node.json && !/^exec\s/.test(instruction.node.text))
        report.fail(instruction, `${keyword} is in shell form`);
    }
  },
  examples: {
    fail: [{ title: 'Shell form', source: 'FROM debian:12\nUSER 1000\nCMD app --flag\n' }],
    pass: [
      {
        title: 'JSON',
        source: 'FROM debian:12\nUSER 1000\nENTRYPOINT ["app"]\nCMD [ "--flag" ]\n',
      },
      { title: 'exec', source: 'FROM debian:12\nUSER 1000\nENTRYPOINT exec app $FLAGS\n' },
    ],
  },
});
