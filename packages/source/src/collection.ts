import { Scalar } from './scalar.ts';
import { countEntries, isMergeKey, mergedAt } from './tape-builder.ts';
import { NODE, type Tape } from './tape.ts';
import { Absent, itemSlot, NO_SLOT, Value, type Slot, type Step } from './value.ts';

/** The value of a node: a mapping, a sequence or a scalar. */
export function valueAt(tape: Tape, index: number, parent?: Value, slot: Slot = NO_SLOT): Value {
  const target = tape.resolve(index);
  switch (tape.kind(target)) {
    case NODE.mapping:
      return new Mapping(tape, target, parent, slot);
    case NODE.sequence:
      return new Sequence(tape, target, parent, slot);
    default:
      return new Scalar(tape, target, parent, slot);
  }
}

/** The key under which a value stands, as a scalar of its own; undefined in a sequence and at the top. */
export function keyOf(value: Value): Scalar | undefined {
  return value.slot < 0
    ? undefined
    : new Scalar(value.tape, value.tape.resolve(value.slot), value.parent, NO_SLOT);
}

interface Entries {
  readonly keys: readonly string[];
  readonly values: readonly Value[];
}

export class Mapping extends Value {
  #entries: Entries | undefined;

  override get isMapping(): boolean {
    return true;
  }

  override get keys(): readonly string[] {
    return this.#open().keys;
  }

  override get values(): readonly Value[] {
    return this.#open().values;
  }

  /** Of equal keys the last one counts, as in Kubernetes' own reader. */
  override child(step: Step): Value {
    const { keys, values } = this.#open();
    const index = keys.lastIndexOf(step as string);
    return (index < 0 ? undefined : values[index]) ?? new Absent(this, step);
  }

  override forget(): void {
    this.#entries = undefined;
  }

  #open(): Entries {
    this.#entries ??= readEntries(this);
    return this.#entries;
  }
}

function readEntries(mapping: Mapping): Entries {
  const { tape, index } = mapping;
  const count = countEntries(tape, index);
  // Of the right length from the start: mappings are opened by the ten thousand, and most are small.
  const keys = new Array<string>(count);
  const values = new Array<Value>(count);
  for (let key = index + 1, at = 0; at < count; at++) {
    const value = tape.next(key);
    keys[at] = tape.name(tape.resolve(key));
    values[at] = valueAt(tape, value, mapping, key);
    key = tape.next(value);
  }
  return keys.includes('<<') ? withMerged(mapping, { keys, values }) : { keys, values };
}

/** Kubernetes' reader takes merge keys over where they are written: they win over what stands above them. */
function withMerged(mapping: Mapping, written: Entries): Entries {
  const { tape, index } = mapping;
  const entries = new Map<string, Value>();
  for (const [position, value] of written.values.entries()) {
    if (isMergeKey(tape, value.slot))
      for (const base of mergedAt(tape, index, value.slot)) {
        const taken = readEntries(new Mapping(tape, base, mapping, NO_SLOT));
        for (const [at, { index: node, slot }] of taken.values.entries())
          entries.set(taken.keys[at] ?? '', valueAt(tape, node, mapping, slot));
      }
    entries.set(written.keys[position] ?? '', value);
  }
  return { keys: [...entries.keys()], values: [...entries.values()] };
}

export class Sequence extends Value {
  #items: readonly Value[] | undefined;

  override get isSequence(): boolean {
    return true;
  }

  override get items(): readonly Value[] {
    this.#items ??= this.#read();
    return this.#items;
  }

  override child(step: Step): Value {
    return (typeof step === 'number' ? this.items[step] : undefined) ?? new Absent(this, step);
  }

  override forget(): void {
    this.#items = undefined;
  }

  #read(): readonly Value[] {
    const { tape, index } = this;
    const items: Value[] = [];
    for (let item = index + 1; item < tape.next(index); item = tape.next(item))
      items.push(valueAt(tape, item, this, itemSlot(items.length)));
    return items;
  }
}
