import type { Disclosure, Edit, Finding } from '@gatehouse/findings';
import type { SourceText } from '@gatehouse/source';

/** Longer lines are data, which nobody reviews; to look at each of their findings would take long. */
const MAX_LINE = 300;

/**
 * A finding without the change that it proposes where that touches a line with a secret, which can be neither shown nor
 * written back, or one too long to show.
 */
export function withOpenFix(
  finding: Finding,
  sources: ReadonlyMap<string, SourceText>,
  disclosure: Disclosure,
): Finding {
  if (!finding.fix) return finding;
  const { fix, ...rest } = finding;
  const isOpen = fix.edits.every((edit) => {
    const source = sources.get(edit.location.path);
    return source !== undefined && showsWhole(edit, source, disclosure);
  });
  return isOpen ? finding : rest;
}

function showsWhole({ location }: Edit, source: SourceText, disclosure: Disclosure): boolean {
  const { startLine, endLine } = location;
  for (let number = startLine; number <= endLine; number++)
    if (lengthOf(source, number) > MAX_LINE) return false;
  const shown = disclosure.excerpt(location, 0);
  return (
    shown.length === endLine - startLine + 1 &&
    shown.every(({ number, text }) => text === source.line(number))
  );
}

function lengthOf({ lineStarts, text }: SourceText, line: number): number {
  return (lineStarts[line] ?? text.length) - (lineStarts[line - 1] ?? 0);
}
