import type { Location } from '@gatehouse/findings';

/** A text file and the way from its offsets (UTF-16 units, from 0) to lines and columns (from 1). */
export class SourceText {
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** The offset of each line's first character. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  columnAt(offset: number): number {
    return this.#columnIn(this.lineAt(offset), offset);
  }

  #columnIn(line: number, offset: number): number {
    return offset - (this.lineStarts[line - 1] ?? 0) + 1;
  }

  /** The text of a line without its line break. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const end = this.lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$|\r$/, '');
  }

  /** White space at the end is left out, so that a block scalar does not reach into the next line. */
  location(start: number, end: number): Location {
    let last = Math.min(Math.max(start, end), this.text.length);
    while (last > start && isSpace(this.text.charCodeAt(last - 1))) last--;
    const startLine = this.lineAt(start);
    const endLine = this.lineAt(last);
    return {
      path: this.path,
      startLine,
      startColumn: this.#columnIn(startLine, start),
      endLine,
      endColumn: this.#columnIn(endLine, last),
    };
  }
}

/** The white space that YAML knows, by its code. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
