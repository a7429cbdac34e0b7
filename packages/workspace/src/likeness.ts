/** A text as the lines that it holds, whatever their order, indentation and line ends. */
export class Likeness {
  /** How often each line is there. */
  readonly #lines = new Map<string, number>();
  /** The length of all lines. */
  readonly #size: number;

  constructor(content: Uint8Array) {
    let size = 0;
    for (const raw of Buffer.from(content).toString('utf8').split('\n')) {
      const line = raw.trim();
      if (line === '') continue;
      this.#lines.set(line, (this.#lines.get(line) ?? 0) + 1);
      size += line.length;
    }
    this.#size = size;
  }

  /** How much of the longer text both have in common: from 0 to 1. Nothing is like a text without lines. */
  to(other: Likeness): number {
    const longer = Math.max(this.#size, other.#size);
    if (longer === 0 || Math.min(this.#size, other.#size) * 2 < longer) return 0;
    let common = 0;
    for (const [line, count] of this.#lines)
      common += line.length * Math.min(count, other.#lines.get(line) ?? 0);
    return common / longer;
  }
}
