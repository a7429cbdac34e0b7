import type { Instruction } from '../../../model/dockerfile/index.ts';
import { dockerfileRule } from '../define.ts';

export const pipefail = dockerfileRule({
  id: 'dockerfile/pipefail',
  title: 'A pipe hides failures',
  severity: 'low',
  profile: 'all',
  why: 'The shell looks at the last command of a pipe only: a failed download is not noticed and the build goes on.',
  fix: 'Put `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before it, or begin the RUN with `set -o pipefail`.',
  references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  aliases: ['DL4006'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      let isSafe = false;
      for (const instruction of stage.instructions) {
        if (instruction.onbuild) continue;
        if (instruction.keyword === 'SHELL') isSafe = setsPipefail(instruction);
        else if (!isSafe && instruction.hasPipes)
          report.fail(instruction, 'RUN has a pipe, and no SHELL before it sets pipefail');
      }
    }
  },
  examples: {
    fail: [
      {
        title: 'The default shell',
        source: 'FROM debian:12\nRUN curl https://example.com | tar -x\n',
      },
      {
        title: 'Set in the RUN, not by SHELL',
        source: 'FROM debian:12\nRUN set -o pipefail; a | b\n',
      },
      {
        title: 'sh has no such option everywhere',
        source: 'FROM debian:12\nSHELL ["/bin/sh", "-o", "pipefail", "-c"]\nRUN a | b\n',
      },
    ],
    pass: [
      {
        title: 'bash with pipefail',
        source:
          'FROM debian:12\nSHELL ["/usr/bin/bash", "-e", "-o", "pipefail", "-c"]\nRUN a | b\n',
      },
      { title: 'No pipe', source: 'FROM debian:12\nRUN a || b "c | d"\n' },
    ],
  },
});

function setsPipefail({ node: { json = [] } }: Instruction): boolean {
  const [shell = '', ...flags] = json.join(' ').split(/\s+/);
  if (/^(?:pwsh|powershell|cmd)/.test(shell)) return true;
  return (
    /(?:^|\/)(?:bash|zsh|ash)$/.test(shell) &&
    flags.includes('pipefail') &&
    flags.some((flag) => /^-[^-]*o/.test(flag))
  );
}
