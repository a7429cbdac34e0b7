import type { Location } from '@gatehouse/findings';
import type { Tape } from './tape.ts';
import type { SourceText } from './text.ts';

export type Step = string | number;

/** Where a value stands in its parent: the index of its key on the tape, or `itemSlot` of its position. */
export type Slot = number;

export const NO_SLOT: Slot = -1;

export function itemSlot(position: number): Slot {
  return -2 - position;
}

/**
 * A value that knows where it came from and whether it is known.
 *
 * Reading never throws and never returns undefined: what is missing is an `Absent` that points at its nearest parent,
 * so a rule can say "set this" on the line where it belongs.
 */
export abstract class Value {
  readonly tape: Tape;
  /** Its node on the tape; for an alias that of what it stands for. */
  readonly index: number;
  readonly parent: Value | undefined;
  readonly slot: Slot;

  constructor(tape: Tape, index: number, parent: Value | undefined, slot: Slot) {
    this.tape = tape;
    this.index = index;
    this.parent = parent;
    this.slot = slot;
  }

  get source(): SourceText {
    return this.tape.source;
  }

  /** Offsets in the source text. */
  get start(): number {
    return this.tape.start(this.index);
  }

  get end(): number {
    return this.tape.end(this.index);
  }

  /** Offsets of the key under which this value stands; -1 in a sequence and at the top. */
  get keyStart(): number {
    return this.slot < 0 ? -1 : this.tape.start(this.slot);
  }

  get keyEnd(): number {
    return this.slot < 0 ? -1 : this.tape.end(this.slot);
  }

  /** The value at the end of a path of up to four steps. Spelled out: rules ask this millions of times. */
  get(first: Step, second?: Step, third?: Step, fourth?: Step): Value {
    const one = this.child(first);
    if (second === undefined) return one;
    const two = one.child(second);
    if (third === undefined) return two;
    const three = two.child(third);
    return fourth === undefined ? three : three.child(fourth);
  }

  /** The value at the end of a path of any length. */
  at(path: readonly Step[]): Value {
    return path.reduce<Value>((value, step) => value.child(step), this);
  }

  child(step: Step): Value {
    return new Absent(this, step);
  }

  /** Lets go of what was made of its contents; they are made anew when somebody asks. */
  forget(): void {
    // Scalars hold nothing.
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
    if (this.slot >= 0) return this.source.location(this.keyStart, this.keyEnd);
    const first = this.values[0] ?? this.items[0];
    if (first && first.slot >= 0)
      return this.source.location(first.keyStart, Math.max(first.keyEnd, first.end));
    return this.source.location(this.start, firstLineEnd(this.source, this.start, this.end));
  }

  /** The line of `location`. */
  get line(): number {
    return this.location.startLine;
  }

  /** All the lines that it spans, its key included. */
  get extent(): Location {
    return this.source.location(this.slot >= 0 ? this.keyStart : this.start, this.end);
  }

  /** Where it stands by names: `spec.containers[web].image`. Stable when lines move. */
  get path(): string {
    if (!this.parent) return '';
    const above = this.parent.path;
    if (this.slot < NO_SLOT) return `${above}[${this.get('name').string ?? -2 - this.slot}]`;
    const name = this.tape.text(this.slot);
    return above ? `${above}.${name}` : name;
  }
}

const NONE: readonly Value[] = [];
const NO_KEYS: readonly string[] = [];

function firstLineEnd(source: SourceText, start: number, end: number): number {
  const next = source.lineStarts[source.lineAt(start)];
  return next === undefined || next > end ? end : next;
}

/** Something that is not there. */
export class Absent extends Value {
  readonly step: Step;

  constructor(parent: Value, step: Step) {
    super(parent.tape, parent.index, parent, NO_SLOT);
    this.step = step;
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
