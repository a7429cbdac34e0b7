/**
 * A region of a text file. Lines and columns count from 1, columns in UTF-16 units, `endColumn` is one past the last
 * character: the conventions of SARIF 2.1.0 §3.30.
 */
export interface Location {
  /** Relative to the root of the scan, with forward slashes on every system. */
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /**
   * What it stands for where that is no file: `GET https://shop.example/basket`. The rest is made up then, for readers who
   * know places in files only; nobody is to be led there. Free text, without what only the client knows.
   */
  readonly address?: string;
}

export function compareLocation(a: Location, b: Location): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}
