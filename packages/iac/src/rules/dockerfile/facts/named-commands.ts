import type { Command, Instruction } from '../../../model/dockerfile/index.ts';

/** Words of the shell rather than programs: the command behind them is named all the same. */
const TRANSPARENT = new Set(['exec', 'command', 'builtin', 'busybox', 'time']);

/**
 * The commands that a RUN names by itself and without a path: not those that `sudo`, `env`, `xargs` or `sh -c` run in
 * turn, nor a script that a here-document hands to a shell. For rules that promise the answer of a tool that does not
 * look there.
 */
export function namedCommands(run: Instruction): readonly Command[] {
  const handedOn = new Set<number>();
  const { commands } = run;
  const [here] = run.node.heredocs;
  const script = here && !run.words[0]?.text.startsWith('<<') ? here.body.offsetOf(0) : Infinity;
  return commands.filter(({ name, shell, start }) => {
    if (start >= script) return false;
    const [first, ...rest] = shell.words;
    const isNamed = first !== undefined && !handedOn.has(first.start) && first.text === name;
    if (!isNamed || !TRANSPARENT.has(name)) for (const word of rest) handedOn.add(word.start);
    return isNamed;
  });
}
