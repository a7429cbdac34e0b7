import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event, type ScalarEvent } from 'js-yaml';
import type { FileProblem } from '@gatehouse/findings';
import { Mapping, Sequence } from './collection.ts';
import { Scalar } from './scalar.ts';
import { SourceText } from './text.ts';
import type { Value } from './value.ts';

export interface ParsedYaml {
  /** One value a document; documents without content are left out. */
  readonly documents: readonly Value[];
  readonly problems: readonly FileProblem[];
}

/** Deeper nesting is refused: nobody writes it, and it would cost a stack. */
const MAX_DEPTH = 200;

/** Merge keys copy entries; this bounds what they can cost and grow to in one file. */
const MAX_MERGED_ENTRIES = 100_000;

/**
 * Reads all documents of a YAML (or JSON) stream. A document that does not parse is a problem with line and column; the
 * others of the stream are read all the same.
 */
export function parseYaml(source: SourceText): ParsedYaml {
  try {
    return { documents: buildDocuments(source, parseEvents(source.text, { maxDepth: MAX_DEPTH })), problems: [] };
  } catch (error) {
    return recover(source, error);
  }
}

/** Reads each document of a broken stream on its own, on a text of the same length so that offsets stay true. */
function recover(source: SourceText, error: unknown): ParsedYaml {
  const parts = splitDocuments(source.text);
  if (parts.length < 2) return { documents: [], problems: [describe(error, source, 0)] };
  const documents: Value[] = [];
  const problems: FileProblem[] = [];
  for (const { start, end } of parts) {
    try {
      const events = parseEvents(source.text.slice(start, end), { maxDepth: MAX_DEPTH });
      for (const document of buildDocuments(source, events, start)) documents.push(document);
    } catch (partError) {
      problems.push(describe(partError, source, start));
    }
  }
  // Each part may be fine by itself and only the stream be broken: say so rather than nothing.
  return { documents, problems: problems.length > 0 ? problems : [describe(error, source, 0)] };
}

function splitDocuments(text: string): { start: number; end: number }[] {
  const starts = [0];
  for (const match of text.matchAll(/^---(?=\s)/gm)) if (match.index > 0) starts.push(match.index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

function describe(error: unknown, source: SourceText, offset: number): FileProblem {
  if (!(error instanceof YAMLException)) return { message: `cannot be parsed (${String(error)})` };
  const position = offset + ((error.mark as { position?: number } | undefined)?.position ?? 0);
  return { message: `invalid YAML: ${error.reason}`, line: source.lineAt(position), column: source.columnAt(position) };
}

/** Turns the flat event stream into values. `offset` is where the events' text starts in the source. */
function buildDocuments(source: SourceText, events: readonly Event[], offset = 0): Value[] {
  return new TreeBuilder(source, events, offset).build();
}

/** Manifests say the same few thousand keys over and over; each is kept once. */
const interned = new Map<string, string>();
const MAX_INTERNED = 10_000;

function intern(key: string): string {
  const known = interned.get(key);
  if (known !== undefined) return known;
  if (interned.size < MAX_INTERNED) interned.set(key, key);
  return key;
}

class TreeBuilder {
  readonly #source: SourceText;
  readonly #events: readonly Event[];
  readonly #offset: number;
  readonly #documents: Value[] = [];
  /** Collections that are still open, and for each mapping the key that waits for its value. */
  readonly #open: (Mapping | Sequence)[] = [];
  readonly #waiting: (Scalar | undefined)[] = [];
  #anchors = new Map<string, Value>();
  #merged = 0;
  #lastEnd = 0;

  constructor(source: SourceText, events: readonly Event[], offset: number) {
    this.#source = source;
    this.#events = events;
    this.#offset = offset;
  }

  build(): Value[] {
    for (const event of this.#events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.#anchors = new Map();
          break;
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE: {
          const start = event.start + this.#offset;
          const value =
            event.type === EVENT_ID.MAPPING ? new Mapping(this.#source, start, start) : new Sequence(this.#source, start, start);
          this.#place(value, event.anchorStart, event.anchorEnd);
          this.#open.push(value);
          this.#waiting.push(undefined);
          break;
        }
        case EVENT_ID.SCALAR:
          this.#place(this.#scalar(event), event.anchorStart, event.anchorEnd);
          break;
        case EVENT_ID.ALIAS:
          this.#alias(this.#text(event.anchorStart, event.anchorEnd));
          break;
        case EVENT_ID.POP:
          this.#close();
          break;
      }
    }
    return this.#documents;
  }

  #text(start: number, end: number): string {
    return this.#source.text.slice(start + this.#offset, end + this.#offset);
  }

  #scalar(event: ScalarEvent): Scalar {
    if (event.valueStart < 0) return new Scalar(this.#source, this.#lastEnd, this.#lastEnd, 'plain');
    const start = event.valueStart + this.#offset;
    const end = event.valueEnd + this.#offset;
    const style =
      event.style === SCALAR_STYLE.PLAIN
        ? 'plain'
        : event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
          ? 'block'
          : 'quoted';
    this.#lastEnd = end;
    if (event.fast) return new Scalar(this.#source, start, end, style);
    const { text } = this.#source;
    // Decoding reads only between the offsets, so shifting those is enough for a part of a stream.
    const shifted = this.#offset === 0 ? event : { ...event, valueStart: start, valueEnd: end };
    return new Scalar(this.#source, start, end, style, () => getScalarValue(text, shifted));
  }

  #place(value: Value, anchorStart: number, anchorEnd: number): void {
    if (anchorStart >= 0) this.#anchors.set(this.#text(anchorStart, anchorEnd), value);
    this.#put(value);
  }

  #put(value: Value): void {
    const top = this.#open.length - 1;
    const container = this.#open[top];
    if (!container) {
      if (value.exists) this.#documents.push(value);
      return;
    }
    if (container instanceof Sequence) {
      value.parent = container;
      container.add(value);
      return;
    }
    const key = this.#waiting[top];
    if (!key) {
      // Keys that are collections carry nothing that a rule could ask for; they keep their place by their position.
      this.#waiting[top] = value instanceof Scalar ? value : new Scalar(this.#source, value.start, value.start, 'quoted');
      return;
    }
    this.#waiting[top] = undefined;
    value.parent = container;
    value.keyStart = key.start;
    value.keyEnd = key.end;
    container.add(intern(key.text), value);
  }

  #alias(name: string): void {
    const target = this.#anchors.get(name);
    this.#put(target ? target.alias() : new Scalar(this.#source, this.#lastEnd, this.#lastEnd, 'plain'));
  }

  #close(): void {
    const closed = this.#open.pop();
    this.#waiting.pop();
    if (!closed) return;
    closed.end = Math.max(this.#lastEnd, closed.start);
    if (closed instanceof Mapping) this.#resolveMerges(closed);
    closed.seal();
  }

  /** YAML 1.1 merge keys: `<<: *base` or `<<: [*a, *b]`. */
  #resolveMerges(mapping: Mapping): void {
    const merge = mapping.get('<<');
    if (!merge.exists) return;
    const bases = (merge.isSequence ? merge.items : [merge]).filter((base) => base instanceof Mapping);
    for (const base of bases) this.#merged += base.keys.length;
    if (this.#merged > MAX_MERGED_ENTRIES)
      throw new YAMLException(`merge keys copy more than ${MAX_MERGED_ENTRIES} entries`);
    mapping.merge(bases);
  }
}
