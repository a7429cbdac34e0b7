import type { Edit } from './finding.ts';
import type { Location } from './location.ts';

/**
 * Further edits with those that there are already, as if they were one fix. What they insert at one place as lines of their own is put one below
 * the other, and what several of them begin is begun once: two fields of a block that is missing too give one block with
 * both. The rest stays as it is, also where it overlaps.
 */
export function combineEdits(edits: readonly Edit[], more: readonly Edit[]): readonly Edit[] {
  const combined = [...edits];
  for (const edit of more) {
    const index = combined.findIndex((other) => isOneInsertion(other.location, edit.location));
    const before = combined[index];
    const text = before && joined(before.text, edit.text);
    if (before && text !== undefined) combined[index] = { ...before, text };
    else combined.push(edit);
  }
  return combined;
}

function isOneInsertion(a: Location, b: Location): boolean {
  return (
    a.path === b.path &&
    [a.endLine, b.startLine, b.endLine].every((line) => line === a.startLine) &&
    [a.endColumn, b.startColumn, b.endColumn].every((column) => column === a.startColumn)
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
