/** Something that may span pages: what opens it, what stands in it, what closes it. */
export interface Section {
  readonly open: string;
  readonly rows: Iterable<string>;
  readonly close?: string;
}

/** Lines within a budget of UTF-8 bytes. What does not fit is left out whole: a page never ends within an element. */
export class Page {
  readonly #lines: string[] = [];
  #left: number;

  constructor(budget: number) {
    this.#left = budget;
  }

  get left(): number {
    return this.#left;
  }

  /** Takes the text as a line of its own, or nothing of it. */
  add(text: string): boolean {
    const size = sizeOf(text);
    if (size > this.#left) return false;
    this.#lines.push(text);
    this.#left -= size;
    return true;
  }

  /**
   * Takes as many rows as fit, leaving `reserve` bytes unused, and says how many. A section of which not even the first
   * row fits is left out.
   */
  addSection({ open, rows, close = '' }: Section, reserve = 0): number {
    const room = this.#left - reserve - sizeOf(open) - sizeOf(close);
    const inner = new Page(room);
    let taken = 0;
    for (const row of rows) {
      if (!inner.add(row)) break;
      taken++;
    }
    if (taken === 0) return 0;
    this.add(open);
    for (const line of inner.#lines) this.add(line);
    this.add(close);
    return taken;
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text) + 1;
}
