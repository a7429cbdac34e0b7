import type { Edit } from './finding.ts';

/**
 * The text with the edits made. Undefined where they overlap or lie outside of it. Two insertions at one place overlap
 * too: nobody said which comes first.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const starts = lineStarts(text);
  const regions = edits.map(({ location, text: replacement }) => ({
    start: offsetOf(starts, text, location.startLine, location.startColumn),
    end: offsetOf(starts, text, location.endLine, location.endColumn),
    replacement,
  }));
  regions.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let from = 0;
  let last: { start: number; end: number } | undefined;
  for (const { start, end, replacement } of regions) {
    const overlaps = last !== undefined && (start < last.end || start === last.start);
    if (Number.isNaN(start) || Number.isNaN(end) || end < start || overlaps) return undefined;
    parts.push(text.slice(from, start), replacement);
    from = end;
    last = { start, end };
  }
  return parts.join('') + text.slice(from);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g))
    starts.push(index + lineBreak.length);
  return starts;
}

/** NaN for a place that the text does not have. */
function offsetOf(starts: readonly number[], text: string, line: number, column: number): number {
  const offset = (starts[line - 1] ?? NaN) + column - 1;
  return offset <= (starts[line] ?? text.length) && column >= 1 ? offset : NaN;
}
