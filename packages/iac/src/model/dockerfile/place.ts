import type { Location } from '@gatehouse/findings';
import type { SourceText } from '@gatehouse/source';

/** A region of a Dockerfile that rules can point at. */
export class Place {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  /** By names and ordinals rather than lines: `stage[build].RUN[2].apt-get`. */
  readonly path: string;
  readonly isUnknown: boolean;

  constructor(source: SourceText, start: number, end: number, path: string, isUnknown = false) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.path = path;
    this.isUnknown = isUnknown;
  }

  /** Its first line: an instruction can span a whole script. */
  get location(): Location {
    const lineBreak = this.source.text.indexOf('\n', this.start);
    return this.source.location(
      this.start,
      lineBreak < 0 ? this.end : Math.min(lineBreak, this.end),
    );
  }

  /** All the lines that it spans. */
  get extent(): Location {
    return this.source.location(this.start, this.end);
  }
}
