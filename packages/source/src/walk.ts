import { Scalar } from './scalar.ts';
import { NODE, type Tape } from './tape.ts';
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

/** What `eachScalar` meets: nodes on the tape, -1 where there is no key. */
export type Visit = (scalar: number, key: number) => void;

/**
 * Visits every scalar that is written below a node, with its key, without making values of them: for those who look at
 * all of a tree and find little. What an alias repeats is visited where it is written.
 */
export function eachScalar(tape: Tape, index: number, visit: Visit, key = -1): void {
  switch (tape.kind(index)) {
    case NODE.alias:
      return;
    case NODE.mapping:
      for (let name = index + 1; name < tape.next(index);) {
        const value = tape.next(name);
        eachScalar(tape, value, visit, name);
        name = tape.next(value);
      }
      return;
    case NODE.sequence:
      for (let item = index + 1; item < tape.next(index); item = tape.next(item))
        eachScalar(tape, item, visit);
      return;
    default:
      visit(index, key);
  }
}
