import { isSpace, type SourceText } from './text.ts';

/** A text with where it was written, from `start` to `end` of the source. */
interface Decoded {
  readonly text: string;
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** How many characters apart the marks stand: a walk is no longer than that. */
const STEP = 256;

/**
 * Where the characters of a decoded text stand in its source. Decoding drops indentation, doubled quotes and backslashes
 * and folds line breaks, so the two texts are walked side by side. Each part is walked once: marks tell where to go on.
 */
export class WrittenText {
  readonly #decoded: Decoded;
  /** Where the walk was in the source before the character at each multiple of `STEP`. */
  readonly #marks: number[];

  constructor(decoded: Decoded) {
    this.#decoded = decoded;
    this.#marks = [decoded.start];
  }

  /** The offset in the source of the character at an index of the text; its end for what lies beyond. */
  offsetOf(index: number): number {
    const { end, source, text } = this.#decoded;
    const written = source.text;
    const nearest = Math.min(Math.floor(index / STEP), this.#marks.length - 1);
    let at = this.#marks[nearest] ?? end;
    for (let next = nearest * STEP; at < end; next++) {
      if (next === this.#marks.length * STEP) this.#marks.push(at);
      const sought = text.charCodeAt(next);
      // A line break may be written as nothing at all, and stand for more than one character.
      const isWritten = !isSpace(sought) || isSpace(written.charCodeAt(at));
      if (!isSpace(sought)) while (at < end - 1 && written.charCodeAt(at) !== sought) at++;
      if (next >= index) return at;
      if (isWritten) at++;
    }
    return end;
  }
}
