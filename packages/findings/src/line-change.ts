import { combineFixes } from './combine.ts';
import { applyEdits } from './edits.ts';
import type { Fix } from './finding.ts';
import type { Location } from './location.ts';
import type { Disclosure } from './scan.ts';

/** Whole lines of a file and what to write instead of them: what a review can offer with one click. */
export interface LineChange {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Lines joined by `\n`, without the line break of the last one. */
  readonly text: string;
}

/** How a disclosure writes what it hides. */
const MASK = '***';

/**
 * One or several fixes of a file as a change of whole lines. Undefined where they overlap or concern several files, and
 * where the lines hold something masked, which may be neither shown nor written back.
 */
export function lineChange(fixes: readonly Fix[], disclosure: Disclosure): LineChange | undefined {
  const edits = combineFixes(fixes);
  const path = edits[0]?.location.path;
  if (path === undefined || edits.some(({ location }) => location.path !== path)) return undefined;
  const lines = disclosure.text(path)?.split(/\r\n|\n|\r/);
  if (!lines) return undefined;
  const startLine = Math.min(...edits.map(({ location }) => location.startLine));
  const endLine = Math.max(...edits.map(({ location }) => location.endLine));
  const before = lines.slice(startLine - 1, endLine).join('\n');
  if (before.includes(MASK)) return undefined;
  const text = applyEdits(
    before,
    edits.map((edit) => ({
      text: edit.text.replaceAll('\r\n', '\n'),
      location: movedUp(edit.location, startLine - 1),
    })),
  );
  return text === undefined || disclosure.mask(text) !== text
    ? undefined
    : { path, startLine, endLine, text };
}

function movedUp(location: Location, lines: number): Location {
  const { startLine, endLine } = location;
  return { ...location, startLine: startLine - lines, endLine: endLine - lines };
}
