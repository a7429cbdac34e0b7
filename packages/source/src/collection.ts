import { Absent, Value, type Step } from './value.ts';
import type { SourceText } from './text.ts';

export class Mapping extends Value {
  readonly #keys: string[];
  readonly #values: Value[];

  constructor(source: SourceText, start: number, end: number, keys: string[] = [], values: Value[] = []) {
    super(source, start, end);
    this.#keys = keys;
    this.#values = values;
  }

  alias(): Mapping {
    return new Mapping(this.source, this.start, this.end, this.#keys, this.#values);
  }

  add(key: string, value: Value): void {
    this.#keys.push(key);
    this.#values.push(value);
  }

  /** Takes over the entries of a merged mapping; what is written here wins. */
  merge(other: Mapping): number {
    let taken = 0;
    for (const [index, key] of other.#keys.entries()) {
      const value = other.#values[index];
      if (!value || this.#keys.includes(key)) continue;
      this.add(key, value);
      taken++;
    }
    return taken;
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
  readonly #items: Value[];

  constructor(source: SourceText, start: number, end: number, items: Value[] = []) {
    super(source, start, end);
    this.#items = items;
  }

  alias(): Sequence {
    return new Sequence(this.source, this.start, this.end, this.#items);
  }

  add(item: Value): void {
    this.#items.push(item);
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
