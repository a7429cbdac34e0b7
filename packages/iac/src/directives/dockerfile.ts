import type { Directive } from '@gatehouse/findings';
import type { Dockerfile } from '../model/dockerfile/index.ts';
import { mayHoldDirectives, readComment } from './comment.ts';

/**
 * The suppressing comments of a Dockerfile. A comment speaks for the instruction that it stands above or within;
 * Checkov's, which know no place, for the whole file.
 */
export function dockerfileDirectives(dockerfile: Dockerfile): Directive[] {
  const { source } = dockerfile;
  if (!mayHoldDirectives(source.text)) return [];
  const instructions = [
    ...dockerfile.globals,
    ...dockerfile.stages.flatMap((stage) => [
      ...(stage.base ? [stage.base.from] : []),
      ...stage.instructions,
    ]),
  ]
    .map(({ node }) => ({
      from: source.lineAt(node.start),
      to: source.lineAt(Math.max(node.start, node.end - 1)),
    }))
    .sort((a, b) => a.from - b.from);
  return dockerfile.comments.flatMap((comment) =>
    readComment(comment.text).map(({ said, reach }) => {
      const start = source.lineStarts[comment.line - 1] ?? 0;
      const location = source.location(start, start + source.line(comment.line).length);
      const everywhere = { from: 1, to: source.lineStarts.length };
      const instruction = instructions.find(({ to }) => to >= comment.line) ?? {
        from: comment.line,
        to: comment.line,
      };
      const lines = reach === 'file' || reach === 'resource' ? everywhere : instruction;
      return { ...said, location, ...lines };
    }),
  );
}
