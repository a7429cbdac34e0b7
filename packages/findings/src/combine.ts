import type { Edit, Fix } from './finding.ts';
import type { Location } from './location.ts';

/**
 * The edits of several fixes as if they were one. What they insert at one place as lines of their own is put one below
 * the other, and what several of them begin is begun once: two fields of a block that is missing too give one block with
 * both. Whether the rest overlaps is for `applyEdits` to say.
 */
export function combineFixes(fixes: readonly Fix[]): readonly Edit[] {
  const combined: Edit[] = [];
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const index = combined.findIndex((other) => isSamePlace(other.location, edit.location));
    const before = combined[index];
    const text = before && joined(before.text, edit.text);
    if (before && text !== undefined) combined[index] = { ...before, text };
    else combined.push(edit);
  }
  return combined;
}

function isSamePlace(a: Location, b: Location): boolean {
  return (
    a.path === b.path &&
    a.startLine === b.startLine &&
    a.startColumn === b.startColumn &&
    a.endLine === b.endLine &&
    a.endColumn === b.endColumn
  );
}

/** Only texts of whole lines, each after its line break, can stand below each other. */
function joined(first: string, second: string): string | undefined {
  if (!/^\r?\n/.test(first) || !/^\r?\n/.test(second)) return undefined;
  return merged(first.split(BREAK), second.split(BREAK)).join('');
}

const BREAK = /(?=\r\n|(?<!\r)\n)/;

/** Blocks by their indentation: what both begin is begun once, what only one has follows. */
function merged(lines: readonly string[], others: readonly string[]): readonly string[] {
  const [head, ...below] = others;
  if (head === undefined) return lines;
  const at = lines.indexOf(head);
  if (at < 0) return [...lines, ...others];
  const margin = marginOf(head);
  const next = lines.findIndex((line, index) => index > at && marginOf(line) <= margin);
  const end = next < 0 ? lines.length : next;
  return [
    ...lines.slice(0, at + 1),
    ...merged(lines.slice(at + 1, end), below),
    ...lines.slice(end),
  ];
}

function marginOf(line: string): number {
  return line.search(/[^\s]/);
}
