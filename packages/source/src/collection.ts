import { Absent, Value, type Step } from './value.ts';
import type { SourceText } from './text.ts';

export class Mapping extends Value {
  #keys: string[];
  #values: Value[];
  #isShared = false;

  constructor(source: SourceText, start: number, end: number, keys: string[] = [], values: Value[] = []) {
    super(source, start, end);
    this.#keys = keys;
    this.#values = values;
  }

  alias(): Mapping {
    this.#isShared = true;
    return new Mapping(this.source, this.start, this.end, this.#keys, this.#values);
  }

  add(key: string, value: Value): void {
    this.#keys.push(key);
    this.#values.push(value);
  }

  /**
   * Nothing more will be added. Arrays that grew by pushing hold room for sixteen entries more than they have, which over
   * a large tree is most of its memory. An alias within the mapping itself must go on seeing the same entries.
   */
  seal(): void {
    if (this.#isShared) return;
    this.#keys = this.#keys.slice();
    this.#values = this.#values.slice();
  }

  /** Takes over the entries of merged mappings: what is written here wins, then what an earlier one says. */
  merge(others: readonly Mapping[]): void {
    const known = new Set(this.#keys);
    for (const other of others)
      for (const [index, key] of other.#keys.entries()) {
        const value = other.#values[index];
        if (!value || known.has(key)) continue;
        known.add(key);
        this.add(key, value);
      }
  }

  override get isMapping(): boolean {
    return true;
  }

  override get keys(): readonly string[] {
    return this.#keys;
  }

  override get values(): readonly Value[] {
    return this.#values;
  }

  /** Of equal keys the last one counts, as in Kubernetes' own reader. */
  override child(step: Step): Value {
    const index = this.#keys.lastIndexOf(step as string);
    return (index < 0 ? undefined : this.#values[index]) ?? new Absent(this, step);
  }
}

export class Sequence extends Value {
  #items: Value[];
  #isShared = false;

  constructor(source: SourceText, start: number, end: number, items: Value[] = []) {
    super(source, start, end);
    this.#items = items;
  }

  alias(): Sequence {
    this.#isShared = true;
    return new Sequence(this.source, this.start, this.end, this.#items);
  }

  add(item: Value): void {
    this.#items.push(item);
  }

  /** See `Mapping.seal`. */
  seal(): void {
    if (!this.#isShared) this.#items = this.#items.slice();
  }

  override get isSequence(): boolean {
    return true;
  }

  override get items(): readonly Value[] {
    return this.#items;
  }

  override child(step: Step): Value {
    return (typeof step === 'number' ? this.#items[step] : undefined) ?? new Absent(this, step);
  }
}
