/** A stretch of the new file that a diff shows. */
export interface Hunk {
  /** The number of its first line, from 1. */
  readonly from: number;
  /** Without line ends. */
  readonly lines: readonly string[];
}

/** Lines of the head's file and what they hold. */
export interface Lines {
  readonly startLine: number;
  readonly endLine: number;
  readonly original: readonly string[];
}

const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/u;

/**
 * What a patch, as GitHub gives it for a file of a pull request, shows of the new file. A comment can stand nowhere else,
 * and one of several lines only within one of these.
 */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { from: number; lines: string[] }[] = [];
  let missing = 0;
  for (const line of patch.split('\n')) {
    const [, start, count = '1'] = HEADER.exec(line) ?? [];
    if (start !== undefined) {
      missing = Number(count);
      if (missing > 0) hunks.push({ from: Number(start), lines: [] });
    } else if (missing > 0 && /^[+ ]|^$/u.test(line)) {
      hunks.at(-1)?.lines.push(line.slice(1));
      missing--;
    }
  }
  return hunks;
}

/**
 * Whether a diff shows these lines as they are meant. What was scanned may be the test merge, where lines stand elsewhere
 * than in the head: a suggestion for the wrong line would be committed with one click.
 */
export function isShown(hunks: readonly Hunk[], { startLine, endLine, original }: Lines): boolean {
  if (startLine < 1 || endLine < startLine) return false;
  return hunks.some(({ from, lines }) => {
    const there = lines.slice(startLine - from, endLine - from + 1);
    return (
      from <= startLine &&
      there.length === endLine - startLine + 1 &&
      there.every((line, index) => withoutReturn(line) === withoutReturn(original[index] ?? ''))
    );
  });
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/u, '');
}
