import type { Instruction } from '../../../model/dockerfile/index.ts';

/** A RUN as it is written, `RUN` and line breaks included. The lines of a here-document are joined as commands are. */
export function writtenRun(run: Instruction): string {
  const [here] = run.node.heredocs;
  if (!here) return run.source.text.slice(run.node.start, run.node.end);
  const lines = here.body.text.trimEnd().split('\n');
  return `RUN ${lines.map((line) => line.trim()).join(' && ')}`;
}
