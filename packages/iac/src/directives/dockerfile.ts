import type { Directive } from '@gatehouse/findings';
import type { Dockerfile, Instruction } from '../model/dockerfile/index.ts';
import { mayHoldDirectives, readComment, type CommentDirective } from './comment.ts';
import type { Lines } from './extents.ts';

/**
 * The suppressing comments of a Dockerfile. A comment speaks for the instruction that it stands above or within; one for
 * a block, above a FROM, for the stage; Checkov's, which know no place, for the whole file.
 */
export function dockerfileDirectives(dockerfile: Dockerfile): Directive[] {
  const { source } = dockerfile;
  if (!mayHoldDirectives(source.text)) return [];
  const everywhere = { from: 1, to: source.lineStarts.length };
  const linesOf = ({ node }: Instruction): Lines => ({
    from: source.lineAt(node.start),
    to: source.lineAt(Math.max(node.start, node.end - 1)),
  });
  const stages = dockerfile.stages.map((stage) =>
    [...(stage.base ? [stage.base.from] : []), ...stage.instructions].map(linesOf),
  );
  const instructions = [...dockerfile.globals.map(linesOf), ...stages.flat()].sort(
    (a, b) => a.from - b.from,
  );
  const stageFrom = new Map(
    stages.map((lines) => [
      lines[0]?.from,
      { from: lines[0]?.from ?? 0, to: lines.at(-1)?.to ?? 0 },
    ]),
  );
  const linesFor = (reach: CommentDirective['reach'], instruction: Lines): Lines => {
    switch (reach) {
      case 'line':
      case 'place':
        return instruction;
      case 'block':
        return stageFrom.get(instruction.from) ?? instruction;
      case 'resource':
      case 'file':
      case 'start':
        return everywhere;
    }
  };
  return dockerfile.comments.flatMap((comment) =>
    readComment(comment.text).flatMap(({ said, reach }) => {
      if (reach === 'start' && comment.line >= (instructions[0]?.from ?? Infinity)) return [];
      const start = source.lineStarts[comment.line - 1] ?? 0;
      const location = source.location(start, start + source.line(comment.line).length);
      const instruction = instructions.find(({ to }) => to >= comment.line) ?? {
        from: comment.line,
        to: comment.line,
      };
      return [{ ...said, location, ...linesFor(reach, instruction) }];
    }),
  );
}
