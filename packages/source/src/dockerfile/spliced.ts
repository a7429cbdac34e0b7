/** Text put together from pieces of a source; each index still knows the offset that it came from. */
export class SplicedText {
  readonly text: string;
  /** Index in `text` and offset in the source at which each piece starts. */
  readonly #indexes: readonly number[];
  readonly #offsets: readonly number[];

  constructor(pieces: readonly { readonly text: string; readonly offset: number }[]) {
    const indexes: number[] = [];
    const offsets: number[] = [];
    let length = 0;
    for (const piece of pieces) {
      indexes.push(length);
      offsets.push(piece.offset);
      length += piece.text.length;
    }
    this.text = pieces.map((piece) => piece.text).join('');
    this.#indexes = indexes;
    this.#offsets = offsets;
  }

  /** The source offset of the character at `index`. */
  offsetOf(index: number): number {
    let low = 0;
    let high = this.#indexes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#indexes[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (this.#offsets[low] ?? 0) + index - (this.#indexes[low] ?? 0);
  }

  /** The source region of `[start, end)`: it ends right after its last character, not where the next piece begins. */
  region(start: number, end: number): { start: number; end: number } {
    const from = this.offsetOf(start);
    return { start: from, end: end > start ? this.offsetOf(end - 1) + 1 : from };
  }
}

/**
 * The first logical line of `[start, end)`: physical lines that end in the escape character are joined, comment lines
 * and blank lines between them left out (Dockerfile reference, "Format"). `next` is where the following line starts.
 */
export function joinLines(
  text: string,
  start: number,
  end: number,
  escape: string,
): { line: SplicedText; next: number } {
  const pieces: { text: string; offset: number }[] = [];
  let offset = start;
  let first = true;
  while (offset < end) {
    const lineEnd = endOfLine(text, offset, end);
    const next = afterBreak(text, lineEnd, end);
    const physical = text.slice(offset, lineEnd);
    if (first || !/^\s*(?:#|$)/.test(physical)) {
      const escaped = continuation(physical, escape);
      pieces.push({ text: escaped < 0 ? physical : physical.slice(0, escaped), offset });
      if (escaped < 0) return { line: new SplicedText(pieces), next };
    }
    first = false;
    offset = next;
  }
  return { line: new SplicedText(pieces), next: end };
}

/** Where the escape character stands that continues the line, or -1. */
function continuation(line: string, escape: string): number {
  let last = line.length - 1;
  while (last >= 0 && (line[last] === ' ' || line[last] === '\t')) last--;
  return last >= 0 && line[last] === escape ? last : -1;
}

export function endOfLine(text: string, offset: number, end: number): number {
  let position = offset;
  while (position < end && text[position] !== '\n' && text[position] !== '\r') position++;
  return position;
}

export function afterBreak(text: string, lineEnd: number, end: number): number {
  if (lineEnd >= end) return end;
  return text[lineEnd] === '\r' && text[lineEnd + 1] === '\n'
    ? Math.min(lineEnd + 2, end)
    : lineEnd + 1;
}
