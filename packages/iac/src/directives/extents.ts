import type { Value } from '@gatehouse/source';

/** The first and the last of some lines. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Which lines the documents and the values of a file span. The values are looked at once, when first asked for. */
export class Extents {
  readonly #roots: readonly Value[];
  readonly #documents: readonly Lines[];
  #byFirstLine: ReadonlyMap<number, Lines> | undefined;

  constructor(documents: readonly Value[]) {
    this.#roots = documents;
    this.#documents = documents.map(linesOf);
  }

  /** The line on which the first document starts. */
  get firstLine(): number {
    return this.#documents[0]?.from ?? Infinity;
  }

  /** The document that a line is in; just the line where it is in none. */
  documentAround(line: number): Lines {
    let low = 0;
    let high = this.#documents.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#documents[middle]?.from ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    const found = this.#documents[low];
    return found && line >= found.from && line <= found.to ? found : { from: line, to: line };
  }

  /** The largest value whose first line that is; just the line where none starts there. */
  startingAt(line: number): Lines {
    this.#byFirstLine ??= firstLines(this.#roots);
    return this.#byFirstLine.get(line) ?? { from: line, to: line };
  }
}

/** Outer values come before what is in them, so the first of a line is the largest. */
function firstLines(documents: readonly Value[]): ReadonlyMap<number, Lines> {
  const found = new Map<number, Lines>();
  for (const document of documents) {
    const seen = new Set<number>();
    const pending = [document];
    for (let value = pending.pop(); value; value = pending.pop()) {
      const lines = linesOf(value);
      if (!found.has(lines.from)) found.set(lines.from, lines);
      if (seen.has(value.index)) continue;
      seen.add(value.index);
      const children = value.isMapping ? value.values : value.items;
      for (const child of children.toReversed()) pending.push(child);
    }
  }
  return found;
}

function linesOf(value: Value): Lines {
  const { startLine, endLine } = value.extent;
  return { from: startLine, to: endLine };
}
