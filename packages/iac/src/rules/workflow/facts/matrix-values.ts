import { Scalar, type Value } from '@gatehouse/source';
import { holdsExpression } from '../../../model/workflow/shape/index.ts';

/**
 * GitHub refuses a matrix that makes more jobs, so nothing longer need be looked at.
 * @see https://docs.github.com/en/actions/reference/limits
 */
export const MAX_COMBINATIONS = 256;

/** Bounds what aliases can make of a small file: lists and mappings compared in one question. */
const MAX_VISITS = 500;

/** Whether two values of a matrix are the same to GitHub: quotes make no difference, nor does the case of names. */
export function areEqual(one: Value, other: Value): boolean {
  return new Comparison().areEqual(one, other);
}

/** Whether an exclusion covers a value: of a mapping it may name a part only. What is computed may cover anything. */
export function covers(exclusion: Value, value: Value): boolean {
  return new Comparison().covers(exclusion, value);
}

/** By lower case name; of equal names the first counts. */
export function entriesOf(mapping: Value): Map<string, Value> {
  const entries = new Map<string, Value>();
  for (const [index, name] of mapping.keys.entries()) {
    const value = mapping.values[index];
    if (value && !entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), value);
  }
  return entries;
}

class Comparison {
  #visits = 0;

  areEqual(one: Value, other: Value): boolean {
    // An alias and what it stands for.
    if (one.tape === other.tape && one.index === other.index) return true;
    if (one instanceof Scalar || other instanceof Scalar)
      return one instanceof Scalar && other instanceof Scalar && one.text === other.text;
    if (++this.#visits > MAX_VISITS || one.isSequence !== other.isSequence) return false;
    if (one.isSequence) return this.#everyItem(one, other, (a, b) => this.areEqual(a, b));
    const entries = entriesOf(other);
    return (
      entriesOf(one).size === entries.size &&
      this.#everyEntry(one, entries, (a, b) => this.areEqual(a, b))
    );
  }

  covers(exclusion: Value, value: Value): boolean {
    if (exclusion instanceof Scalar && holdsExpression(exclusion.text)) return true;
    if (value instanceof Scalar)
      return holdsExpression(value.text) || this.areEqual(value, exclusion);
    if (++this.#visits > MAX_VISITS) return true;
    if (value.isSequence)
      return exclusion.isSequence && this.#everyItem(exclusion, value, (a, b) => this.covers(a, b));
    return (
      exclusion.isMapping &&
      this.#everyEntry(exclusion, entriesOf(value), (a, b) => this.covers(a, b))
    );
  }

  #everyItem(one: Value, other: Value, test: (one: Value, other: Value) => boolean): boolean {
    const others = other.items;
    return (
      one.items.length === others.length &&
      one.items.every((item, index) => {
        const counterpart = others[index];
        return counterpart !== undefined && test(item, counterpart);
      })
    );
  }

  #everyEntry(
    one: Value,
    others: ReadonlyMap<string, Value>,
    test: (one: Value, other: Value) => boolean,
  ): boolean {
    return [...entriesOf(one)].every(([name, value]) => {
      const counterpart = others.get(name);
      return counterpart !== undefined && test(value, counterpart);
    });
  }
}
