import { Scalar } from './scalar.ts';
import type { Value } from './value.ts';

/**
 * Every scalar below a value, in written order. Contents shared through aliases are visited once, so neither alias
 * bombs nor cycles cost more than the text that is really there.
 */
export function* scalars(root: Value): Generator<Scalar> {
  const seen = new Set<number>();
  const pending: Value[] = [root];
  for (let value = pending.pop(); value; value = pending.pop()) {
    if (value instanceof Scalar) {
      yield value;
      continue;
    }
    if (seen.has(value.index)) continue;
    seen.add(value.index);
    const children = value.isMapping ? value.values : value.items;
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) pending.push(child);
    }
  }
}
