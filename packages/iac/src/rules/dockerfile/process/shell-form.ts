import { Instruction, type Stage } from '../../../model/dockerfile/index.ts';
import { replaceArguments } from '../../repair/docker.ts';
import { dockerfileRule } from '../define.ts';

/** A word that a shell would hand on as it is. */
const PLAIN = /^[\w./:=@,+-]+$/;

/** Words that only a shell understands. */
const BUILT_IN = new Set(
  'alias bg break case cd command continue declare do done elif else esac eval exec exit export false fg fi for function getopts hash if in jobs let local popd pushd read readonly return select set shift shopt source then time times trap true type typeset ulimit umask unalias unset until wait while'.split(
    ' ',
  ),
);

function isProgram(word: string): boolean {
  return !BUILT_IN.has(word) && word !== '.' && !word.includes('=');
}

/** Whether neither another shell nor the other of CMD and ENTRYPOINT has a part in how it is started. */
function isAlone(instruction: Instruction, stage: Stage): boolean {
  const other = instruction.keyword === 'CMD' ? 'ENTRYPOINT' : 'CMD';
  return (
    instruction.posix && stage.lineage.every((each) => !each.last(other) && !each.last('SHELL'))
  );
}

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
  repair(at, { final }) {
    if (!(at instanceof Instruction) || !final || !isAlone(at, final)) return undefined;
    const words = at.node.text.split(/[ \t]+/);
    return words.every((word) => PLAIN.test(word)) && isProgram(words[0] ?? '')
      ? replaceArguments(
          at,
          `[${words.map((word) => `"${word}"`).join(', ')}]`,
          'Start the program itself. Check that it needs no shell and handles SIGTERM.',
        )
      : undefined;
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
