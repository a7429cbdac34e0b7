import type { Directive } from '@gatehouse/findings';
import type { SourceText, Value } from '@gatehouse/source';
import { mayHoldDirectives, readComment, type CommentDirective } from './comment.ts';
import { commentsOf } from './yaml-comments.ts';
import { Extents, type Lines } from './extents.ts';

/**
 * The suppressing comments of a YAML file. At the end of a line one speaks for what starts on that line; on a line of
 * its own, for what starts on the next one; above the first line of a document, for the whole document.
 */
export function yamlDirectives(source: SourceText, documents: readonly Value[]): Directive[] {
  if (!mayHoldDirectives(source.text)) return [];
  const total = source.lineStarts.length;
  const extents = new Extents(documents);
  const directives: Directive[] = [];
  const linesFor = (reach: CommentDirective['reach'], target: number): Lines => {
    switch (reach) {
      case 'line':
        return { from: target, to: target };
      case 'place':
      case 'block':
        return extents.startingAt(target);
      case 'resource':
        return extents.documentAround(target);
      case 'file':
      case 'start':
        return { from: 1, to: total };
    }
  };
  let next = 0;
  for (const { start, text } of commentsOf(source, documents)) {
    for (const { said, reach } of readComment(text)) {
      const location = source.location(start, start + 1 + text.length);
      const number = location.startLine;
      const before = source.text.slice(source.lineStarts[number - 1], start);
      const isOwnLine = before.trim() === '';
      if (isOwnLine && next <= number) next = nextContent(source, number);
      const target = isOwnLine ? next : number;
      if (reach === 'start' && number >= extents.firstLine) continue;
      directives.push({ ...said, location, ...linesFor(reach, target) });
    }
  }
  return directives;
}

/** The next line that is neither empty nor a comment nor a document's start; one past the last where there is none. */
function nextContent(source: SourceText, number: number): number {
  let next = number + 1;
  while (
    next <= source.lineStarts.length &&
    /^\s*(?:#.*)?$|^---\s*(?:#.*)?$/.test(source.line(next))
  )
    next++;
  return next;
}
