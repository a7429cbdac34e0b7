import type { Location } from '@gatehouse/findings';
import type { Scalar } from '@gatehouse/source';

/** A part of a scalar's text. Offsets count in the decoded text; the location is where it was written. */
export class Span {
  readonly scalar: Scalar;
  readonly start: number;
  readonly end: number;
  readonly isUnknown = false;

  constructor(scalar: Scalar, start: number, end: number) {
    this.scalar = scalar;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.scalar.text.slice(this.start, this.end);
  }

  get location(): Location {
    const { source } = this.scalar;
    const [start, last] = writtenAt(this.scalar, this.start, Math.max(this.start, this.end - 1));
    return source.location(start, last + 1);
  }

  /** The scalar's: parts of one are told apart by their order. */
  get path(): string {
    return this.scalar.path;
  }
}

/**
 * Where two characters of the decoded text stand in the source. Decoding drops indentation, doubled quotes and
 * backslashes and folds line breaks, so the two texts are walked side by side.
 */
function writtenAt(scalar: Scalar, first: number, last: number): [number, number] {
  const { text } = scalar;
  const written = scalar.source.text;
  let at = scalar.start;
  let start = at;
  for (let index = 0; index <= last && at < scalar.end; index++) {
    const sought = text.charCodeAt(index);
    if (isSpace(sought)) {
      if (!isSpace(written.charCodeAt(at))) continue;
    } else while (at < scalar.end - 1 && written.charCodeAt(at) !== sought) at++;
    if (index <= first) start = at;
    if (index < last) at++;
  }
  return [Math.min(start, scalar.end), Math.min(at, scalar.end)];
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
