import {
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE,
  YAMLException,
  type DocumentDirective,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import { readTag } from './tag.ts';
import { NODE, Tape, type NodeKind } from './tape.ts';
import type { SourceText } from './text.ts';

/** Merge keys copy entries; this bounds what they can cost and grow to in one file. */
const MAX_MERGED_ENTRIES = 100_000;

/** Merges of merges of merges: each is opened through the one before. */
const MAX_MERGE_DEPTH = 100;

interface Merged {
  readonly entries: number;
  readonly depth: number;
}

/**
 * Turns a flat stream of events into a tape.
 * @throws YAMLException for an alias of nothing, and where merges would grow past all use.
 */
export class TapeBuilder {
  readonly #tape: Tape;
  /** Where the events' text starts in the source. */
  readonly #offset: number;
  readonly #roots: number[] = [];
  readonly #open: number[] = [];
  readonly #merged = new Map<number, Merged>();
  #anchors = new Map<string, number>();
  #directives: readonly DocumentDirective[] = [];
  #totalMerged = 0;
  #lastEnd = 0;

  constructor(source: SourceText, events: readonly Event[], offset: number) {
    this.#tape = new Tape(source, events.length);
    this.#offset = offset;
    for (const event of events) this.#take(event);
  }

  get tape(): Tape {
    return this.#tape;
  }

  /** The top node of each document. */
  get roots(): readonly number[] {
    return this.#roots;
  }

  #take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors = new Map();
        this.#directives = event.directives;
        // The end of a document is a POP too.
        this.#open.push(-1);
        return;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const start = event.start + this.#offset;
        const kind = event.type === EVENT_ID.MAPPING ? NODE.mapping : NODE.sequence;
        this.#open.push(
          this.#put(this.#tape.add(kind, start, start), event.anchorStart, event.anchorEnd),
        );
        return;
      }
      case EVENT_ID.SCALAR:
        this.#put(this.#scalar(event), event.anchorStart, event.anchorEnd);
        return;
      case EVENT_ID.ALIAS: {
        const target = this.#anchors.get(this.#text(event.anchorStart, event.anchorEnd));
        if (target === undefined) this.#refuse('an alias of nothing', event.anchorStart);
        this.#put(this.#tape.add(NODE.alias, target, this.#lastEnd), -1, -1);
        return;
      }
      case EVENT_ID.POP: {
        const closed = this.#open.pop() ?? -1;
        if (closed < 0) return;
        this.#tape.close(closed, Math.max(this.#lastEnd, this.#tape.start(closed)));
        if (this.#tape.kind(closed) === NODE.mapping) this.#countMerges(closed);
      }
    }
  }

  /** `position` counts from where the events' text starts. */
  #refuse(reason: string, position: number): never {
    return YAMLException.throwAt(this.#tape.source.text.slice(this.#offset), position, reason);
  }

  #text(start: number, end: number): string {
    return this.#tape.source.text.slice(start + this.#offset, end + this.#offset);
  }

  #scalar(event: ScalarEvent): number {
    // An empty value stands where the last thing ended.
    const start = event.valueStart < 0 ? this.#lastEnd : event.valueStart + this.#offset;
    const end = event.valueStart < 0 ? this.#lastEnd : event.valueEnd + this.#offset;
    this.#lastEnd = end;
    // Decoding reads only between the offsets, so shifting those is enough for a part of a stream.
    const decoded =
      event.fast || event.valueStart < 0
        ? undefined
        : { ...event, valueStart: start, valueEnd: end };
    const kind = kindOf(event);
    if (event.tagStart < 0) return this.#tape.add(kind, start, end, decoded);
    const text = decoded
      ? getScalarValue(this.#tape.source.text, decoded)
      : this.#tape.source.text.slice(start, end);
    switch (readTag(this.#text(event.tagStart, event.tagEnd), text, this.#directives)) {
      case 'resolved':
        return this.#tape.add(NODE.plain, start, end, decoded);
      case 'string':
        return this.#tape.add(kind === NODE.plain ? NODE.quoted : kind, start, end, decoded);
      case 'binary':
        return this.#tape.add(NODE.quoted, start, end, Buffer.from(text, 'base64').toString());
    }
  }

  #put(index: number, anchorStart: number, anchorEnd: number): number {
    if (anchorStart >= 0) this.#anchors.set(this.#text(anchorStart, anchorEnd), index);
    if (this.#open.at(-1) === -1) this.#roots.push(index);
    return index;
  }

  /** @throws YAMLException where merges would grow past all use. */
  #countMerges(mapping: number): void {
    const tape = this.#tape;
    let entries = 0;
    let depth = 0;
    for (const base of mergedInto(tape, mapping)) {
      const known = this.#merged.get(base);
      entries += countEntries(tape, base) + (known?.entries ?? 0);
      depth = Math.max(depth, 1 + (known?.depth ?? 0));
    }
    if (depth === 0) return;
    this.#merged.set(mapping, { entries, depth });
    this.#totalMerged += entries;
    if (this.#totalMerged > MAX_MERGED_ENTRIES)
      throw new YAMLException(`merge keys copy more than ${MAX_MERGED_ENTRIES} entries`);
    if (depth > MAX_MERGE_DEPTH)
      throw new YAMLException(`merge keys build on each other more than ${MAX_MERGE_DEPTH} times`);
  }
}

function kindOf(event: ScalarEvent): NodeKind {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return NODE.plain;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return NODE.block;
    default:
      return NODE.quoted;
  }
}

export function countEntries(tape: Tape, mapping: number): number {
  let entries = 0;
  for (let key = mapping + 1; key < tape.next(mapping); key = tape.next(tape.next(key))) entries++;
  return entries;
}

/** The mappings that a mapping takes over by YAML 1.1 merge keys, the weakest first. */
function mergedInto(tape: Tape, mapping: number): number[] {
  const bases: number[] = [];
  for (let key = mapping + 1; key < tape.next(mapping); key = tape.next(tape.next(key)))
    if (isMergeKey(tape, key)) for (const base of mergedAt(tape, mapping, key)) bases.push(base);
  return bases;
}

export function isMergeKey(tape: Tape, key: number): boolean {
  return tape.kind(key) === NODE.plain && tape.says(key, '<<');
}

/**
 * The mappings that a mapping takes over by one of its merge keys, `<<: *base` or `<<: [*a, *b]`, the weakest (last)
 * first. One that holds the mapping itself cannot be taken over.
 */
export function mergedAt(tape: Tape, mapping: number, key: number): readonly number[] {
  const value = tape.next(key);
  const merged = tape.resolve(value);
  const bases: number[] = [];
  const consider = (index: number): void => {
    const base = tape.resolve(index);
    const holdsIt = base <= mapping && mapping < tape.next(base);
    if (tape.kind(base) === NODE.mapping && !holdsIt) bases.push(base);
  };
  if (tape.kind(merged) !== NODE.sequence) consider(value);
  else for (let item = merged + 1; item < tape.next(merged); item = tape.next(item)) consider(item);
  return bases.reverse();
}
