import type { ExcerptLine, Location } from '@gatehouse/findings';
import { cut, inert, printable } from '@gatehouse/text';

import type { Paint } from './paint.ts';

/** A terminal is rarely wider, and a minified file is one line. */
const WIDTH = 160;

/** A region may be a whole file; its first lines say enough. */
const LINES = 8;

/**
 * The lines of an excerpt with their numbers, those of the region marked, and a line that underlines a region within one
 * line. The text is masked already; a masked value may be shorter than the value, so the underline stays within the line.
 */
export function codeFrame(
  excerpt: readonly ExcerptLine[],
  location: Location,
  paint: Paint,
): string[] {
  const lines = excerpt.slice(0, LINES);
  const width = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap(({ number, text }) => {
    const inside = number >= location.startLine && number <= location.endLine;
    const gutter = `${inside ? '>' : ' '} ${String(number).padStart(width)} |`;
    const shown = inert(cut(printable(text), WIDTH));
    const line = `${paint('dim', gutter)} ${inside ? shown : paint('dim', shown)}`.trimEnd();
    if (!inside || location.startLine !== location.endLine) return [line];
    const start = Math.min(location.startColumn, shown.length) - 1;
    const end = Math.min(location.endColumn - 1, shown.length);
    const marks = `${' '.repeat(Math.max(0, start))}${'^'.repeat(Math.max(1, end - start))}`;
    return [line, `${paint('dim', `${' '.repeat(width + 2)} |`)} ${paint('red', marks)}`];
  });
}
