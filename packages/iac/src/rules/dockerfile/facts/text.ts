import type { Instruction } from '../../../model/dockerfile/index.ts';

/** The last match of a global pattern in the text of a RUN in shell form. */
export function lastMatch(run: Instruction, pattern: RegExp): string | undefined {
  return run.node.json ? undefined : run.node.text.match(pattern)?.at(-1);
}
