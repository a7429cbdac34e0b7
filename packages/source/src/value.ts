import type { Location } from '@gatehouse/findings';
import type { SourceText } from './text.ts';

export type Step = string | number;

/**
 * A value that knows where it came from and whether it is known.
 *
 * Reading never throws and never returns undefined: what is missing is an `Absent` that points at its nearest parent,
 * so a rule can say "set this" on the line where it belongs.
 */
export abstract class Value {
  readonly source: SourceText;
  start: number;
  end: number;
  /** Offsets of the key under which this value stands; -1 in a sequence and at the top. */
  keyStart = -1;
  keyEnd = -1;
  parent: Value | undefined;

  constructor(source: SourceText, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  /** A copy that stands elsewhere but shares its contents: what a YAML alias stands for. */
  abstract alias(): Value;

  /** The value at the end of the path. */
  get(...path: readonly Step[]): Value {
    let value: Value = this;
    for (const step of path) value = value.child(step);
    return value;
  }

  child(step: Step): Value {
    return new Absent(this, step);
  }

  /** Whether something other than null is written there. */
  get exists(): boolean {
    return true;
  }

  /** Whether the value is only known at run time: it holds a placeholder such as `${NAME}` or `{{ name }}`. */
  get isUnknown(): boolean {
    return false;
  }

  /** The text of a scalar, quoted or not; undefined for anything else. */
  get string(): string | undefined {
    return undefined;
  }

  get number(): number | undefined {
    return undefined;
  }

  get boolean(): boolean | undefined {
    return undefined;
  }

  /** The items of a sequence; empty for anything else. */
  get items(): readonly Value[] {
    return NONE;
  }

  /** The keys of a mapping in written order; empty for anything else. */
  get keys(): readonly string[] {
    return NO_KEYS;
  }

  /** The values of a mapping, in the order of `keys`; empty for anything else. */
  get values(): readonly Value[] {
    return NONE;
  }

  get isMapping(): boolean {
    return false;
  }

  get isSequence(): boolean {
    return false;
  }

  /** The strings of a sequence of scalars. */
  get strings(): readonly string[] {
    return this.items.flatMap((item) => item.string ?? []);
  }

  /** A tight region to show: the scalar itself, or the key of a collection rather than its whole block. */
  get location(): Location {
    if (this.keyStart >= 0) return this.source.location(this.keyStart, this.keyEnd);
    const first = this.values[0] ?? this.items[0];
    if (first && first.keyStart >= 0) return this.source.location(first.keyStart, Math.max(first.keyEnd, first.end));
    return this.source.location(this.start, firstLineEnd(this.source, this.start, this.end));
  }

  /** The line of `location`. */
  get line(): number {
    return this.location.startLine;
  }

  /** All the lines that it spans, its key included. */
  get extent(): Location {
    return this.source.location(this.keyStart >= 0 ? this.keyStart : this.start, this.end);
  }

  /** Where it stands by names: `spec.containers[web].image`. Stable when lines move. */
  get path(): string {
    const { parent } = this;
    if (!parent) return '';
    const above = parent.path;
    if (parent.isSequence) return `${above}[${this.get('name').string ?? positionIn(parent.items, this)}]`;
    const name = parent.keys[positionIn(parent.values, this)] ?? '';
    return above ? `${above}.${name}` : name;
  }
}

const NONE: readonly Value[] = [];
const NO_KEYS: readonly string[] = [];

function firstLineEnd(source: SourceText, start: number, end: number): number {
  const next = source.lineStarts[source.lineAt(start)];
  return next === undefined || next > end ? end : next;
}

const MANY = 32;

const positions = new WeakMap<readonly Value[], ReadonlyMap<Value, number>>();

/** Where a child stands among its siblings: looked up where they are many, so that asking it of all stays linear. */
function positionIn(siblings: readonly Value[], child: Value): number {
  if (siblings.length <= MANY) return siblings.indexOf(child);
  let known = positions.get(siblings);
  if (!known) positions.set(siblings, (known = new Map(siblings.map((value, index) => [value, index]))));
  return known.get(child) ?? -1;
}

/** Something that is not there. */
export class Absent extends Value {
  readonly step: Step;

  constructor(parent: Value, step: Step) {
    super(parent.source, parent.start, parent.end);
    this.parent = parent;
    this.step = step;
  }

  alias(): Value {
    return this;
  }

  override get exists(): boolean {
    return false;
  }

  /** What hangs below something unknown is unknown too. */
  override get isUnknown(): boolean {
    return this.parent?.isUnknown ?? false;
  }

  override get location(): Location {
    return this.parent?.location ?? super.location;
  }

  override get extent(): Location {
    return this.parent?.extent ?? super.extent;
  }

  override get path(): string {
    const above = this.parent?.path ?? '';
    if (typeof this.step === 'number') return `${above}[${this.step}]`;
    return above ? `${above}.${this.step}` : this.step;
  }
}
