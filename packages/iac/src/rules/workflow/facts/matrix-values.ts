import { Scalar, type Value } from '@gatehouse/source';
import { holdsExpression } from '../../../model/workflow/shape/index.ts';

/** Values nested deeper are not looked at: aliases can nest them without end. */
const MAX_DEPTH = 50;

/**
 * GitHub refuses a matrix that makes more jobs, so nothing longer need be looked at.
 * @see https://docs.github.com/en/actions/reference/limits
 */
export const MAX_COMBINATIONS = 256;

/** Whether two values of a matrix are the same to GitHub: quotes make no difference, nor does the case of names. */
export function areEqual(one: Value, other: Value, depth = 0): boolean {
  if (one instanceof Scalar) return other instanceof Scalar && one.text === other.text;
  if (depth === MAX_DEPTH || one.isSequence !== other.isSequence || other instanceof Scalar)
    return false;
  if (one.isSequence) return areAllEqual(one.items, other.items, depth);
  const entries = entriesOf(other);
  const own = entriesOf(one);
  if (own.size !== entries.size) return false;
  for (const [name, value] of own) {
    const counterpart = entries.get(name);
    if (!counterpart || !areEqual(value, counterpart, depth + 1)) return false;
  }
  return true;
}

function areAllEqual(ones: readonly Value[], others: readonly Value[], depth: number): boolean {
  return (
    ones.length === others.length && ones.every((one, index) => isSame(one, others[index], depth))
  );
}

function isSame(one: Value, other: Value | undefined, depth: number): boolean {
  return other !== undefined && areEqual(one, other, depth + 1);
}

/** Whether an exclusion covers a value: of a mapping it may name a part only. What is computed may cover anything. */
export function covers(exclusion: Value, value: Value, depth = 0): boolean {
  if (exclusion instanceof Scalar && holdsExpression(exclusion.text)) return true;
  if (value instanceof Scalar) return holdsExpression(value.text) || areEqual(value, exclusion);
  if (depth === MAX_DEPTH) return true;
  if (value.isSequence)
    return (
      exclusion.isSequence &&
      exclusion.items.length === value.items.length &&
      value.items.every((item, index) => coversOne(exclusion.items[index], item, depth))
    );
  if (!exclusion.isMapping) return false;
  const entries = entriesOf(value);
  return [...entriesOf(exclusion)].every(([name, part]) => {
    const whole = entries.get(name);
    return whole !== undefined && covers(part, whole, depth + 1);
  });
}

function coversOne(exclusion: Value | undefined, value: Value, depth: number): boolean {
  return exclusion !== undefined && covers(exclusion, value, depth + 1);
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
