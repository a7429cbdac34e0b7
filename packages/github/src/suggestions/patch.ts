/** The lines of the new file that a stretch of a diff shows, both included. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
}

const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/u;

/**
 * Where a patch, as GitHub gives it for a file of a pull request, shows the new file. A comment can stand nowhere else, and
 * one of several lines only within one of these.
 */
export function hunksOf(patch: string): readonly Hunk[] {
  return patch.split('\n').flatMap((line) => {
    const [, start, count = '1'] = HEADER.exec(line) ?? [];
    const lines = Number(count);
    if (start === undefined || lines === 0) return [];
    return [{ from: Number(start), to: Number(start) + lines - 1 }];
  });
}

export function isShown(
  hunks: readonly Hunk[],
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
): boolean {
  if (startLine < 1 || endLine < startLine) return false;
  return hunks.some(({ from, to }) => from <= startLine && endLine <= to);
}
