import type { Directive } from '@gatehouse/findings';
import type { SourceText, Value } from '@gatehouse/source';
import { mayHoldDirectives, readComment } from './comment.ts';
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
  let next = 0;
  for (let number = 1; number <= total; number++) {
    const line = source.line(number);
    const hash = commentStart(line);
    if (hash < 0) continue;
    for (const { said, reach } of readComment(line.slice(hash + 1))) {
      const start = source.lineStarts[number - 1] ?? 0;
      const location = source.location(start + hash, start + line.length);
      const isOwnLine = line.slice(0, hash).trim() === '';
      if (isOwnLine && next <= number) next = nextContent(source, number);
      const target = isOwnLine ? next : number;
      const lines: Lines =
        reach === 'file'
          ? { from: 1, to: total }
          : reach === 'resource'
            ? extents.documentAround(target)
            : extents.startingAt(target);
      directives.push({ ...said, location, ...lines });
    }
  }
  return directives;
}

/** Where a comment starts: a `#` at the start or after white space, outside quotes. */
function commentStart(line: string): number {
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const char = line[index] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (
      (char === '"' || char === "'") &&
      (index === 0 || /[\s:[{,-]/.test(line[index - 1] ?? ''))
    )
      quote = char;
    else if (char === '#' && (index === 0 || /\s/.test(line[index - 1] ?? ''))) return index;
  }
  return -1;
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
