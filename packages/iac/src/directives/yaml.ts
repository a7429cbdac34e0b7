import type { Directive } from '@gatehouse/findings';
import type { SourceText, Value } from '@gatehouse/source';
import { mayHoldDirectives, readComment } from './comment.ts';

interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * The suppressing comments of a YAML file. At the end of a line one speaks for what starts on that line; on a line of
 * its own, for what starts on the next one; above the first line of a document, for the whole document.
 */
export function yamlDirectives(source: SourceText, documents: readonly Value[]): Directive[] {
  if (!mayHoldDirectives(source.text)) return [];
  const total = source.lineStarts.length;
  const extents = documents.map((document) => document.extent);
  const directives: Directive[] = [];
  for (let number = 1; number <= total; number++) {
    const line = source.line(number);
    const hash = commentStart(line);
    if (hash < 0) continue;
    for (const { syntax, rules, reason, reach } of readComment(line.slice(hash + 1))) {
      const start = source.lineStarts[number - 1] ?? 0;
      const location = source.location(start + hash, start + line.length);
      const target = line.slice(0, hash).trim() === '' && reach !== 'line' ? nextContent(source, number) : number;
      const lines: Lines =
        reach === 'file'
          ? { from: 1, to: total }
          : reach === 'line'
            ? { from: number, to: number }
            : reach === 'resource'
              ? documentAround(extents, target)
              : whatStartsAt(documents, target);
      directives.push({ syntax, rules, location, ...lines, ...(reason !== undefined && { reason }) });
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
    } else if ((char === '"' || char === "'") && (index === 0 || /[\s:[{,-]/.test(line[index - 1] ?? ''))) quote = char;
    else if (char === '#' && (index === 0 || /\s/.test(line[index - 1] ?? ''))) return index;
  }
  return -1;
}

/** The next line that is neither empty nor a comment nor a document's start. */
function nextContent(source: SourceText, number: number): number {
  for (let next = number + 1; next <= source.lineStarts.length; next++)
    if (!/^\s*(?:#.*)?$|^---\s*(?:#.*)?$/.test(source.line(next))) return next;
  return number;
}

function documentAround(extents: readonly { startLine: number; endLine: number }[], line: number): Lines {
  const found = extents.find(({ startLine, endLine }) => line >= startLine && line <= endLine);
  return found ? { from: found.startLine, to: found.endLine } : { from: line, to: line };
}

/** The largest value whose first line that is. */
function whatStartsAt(documents: readonly Value[], line: number): Lines {
  let candidates = documents;
  for (let depth = 0; depth < 200; depth++) {
    const around = candidates.find((value) => {
      const { startLine, endLine } = value.extent;
      return line >= startLine && line <= endLine;
    });
    if (!around) break;
    const { startLine, endLine } = around.extent;
    if (startLine === line) return { from: line, to: endLine };
    candidates = around.isMapping ? around.values : around.items;
  }
  return { from: line, to: line };
}
