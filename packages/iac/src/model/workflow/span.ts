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
    const last = this.scalar.offsetOf(Math.max(this.start, this.end - 1));
    return this.scalar.source.location(this.scalar.offsetOf(this.start), last + 1);
  }

  /** The scalar's: parts of one are told apart by their order. */
  get path(): string {
    return this.scalar.path;
  }
}
