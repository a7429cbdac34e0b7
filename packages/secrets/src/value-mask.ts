/** What stands in the place of a secret. */
export const MASK = '***';

/** Shorter values are too likely to stand elsewhere by chance. */
const MIN_MASKED_LENGTH = 6;

/** Takes given values out of texts. Looks up by the first characters, so many values cost no more than few. */
export class ValueMask {
  readonly #byStart = new Map<string, string[]>();
  /** Marks how values start, by their first three characters: nearly every place of a text is passed by one look. */
  readonly #starts = new Uint8Array(1 << 16);

  constructor(values: Iterable<string>) {
    for (const value of new Set(values)) {
      if (value.length < MIN_MASKED_LENGTH) continue;
      const start = value.slice(0, MIN_MASKED_LENGTH);
      this.#starts[markOf(value)] = 1;
      const same = this.#byStart.get(start);
      if (same) same.push(value);
      else this.#byStart.set(start, [value]);
    }
    for (const values of this.#byStart.values()) values.sort((a, b) => b.length - a.length);
  }

  /** The text with each value replaced by `***`; values that overlap become one. */
  mask(text: string): string {
    if (this.#byStart.size === 0) return text;
    let masked = '';
    let shown = 0;
    let hiddenTo = 0;
    let mark = 0;
    for (let next = 0; next < text.length; next++) {
      mark = roll(mark, text.charCodeAt(next));
      if (this.#starts[mark] === 0) continue;
      const i = next + 1 - MARKED_LENGTH;
      const value = this.#byStart
        .get(text.slice(i, i + MIN_MASKED_LENGTH))
        ?.find((candidate) => text.startsWith(candidate, i));
      if (value === undefined) continue;
      if (i >= hiddenTo) {
        // Values that touch or overlap leave one mask.
        if (i > hiddenTo || hiddenTo === 0) masked += text.slice(shown, i) + MASK;
      }
      hiddenTo = Math.max(hiddenTo, i + value.length);
      shown = hiddenTo;
    }
    return masked + text.slice(shown);
  }
}

/** How many characters go into a mark. */
const MARKED_LENGTH = 3;

/** The mark of three characters from that of the two before: the oldest is shifted out of the 16 bits. */
function roll(mark: number, code: number): number {
  return ((mark << 6) ^ code) & 0xffff;
}

function markOf(value: string): number {
  let mark = 0;
  for (let at = 0; at < MARKED_LENGTH; at++) mark = roll(mark, value.charCodeAt(at));
  return mark;
}
