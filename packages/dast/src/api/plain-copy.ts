import { UserError } from '@gatehouse/findings';

/** Of all values together: a few aliases in YAML can stand for billions. */
const MOST_VALUES = 500_000;
const DEEPEST = 200;

/**
 * A tree of plain values of its own, in which nothing stands for something elsewhere.
 *
 * @param called as messages name it
 * @throws UserError for one that is too large or too deep
 */
export function plainCopy(value: unknown, called: string): unknown {
  let left = MOST_VALUES;
  const copy = (of: unknown, depth: number): unknown => {
    if (--left < 0) throw new UserError(`${called}: holds more than ${MOST_VALUES} values`);
    if (depth > DEEPEST) throw new UserError(`${called}: is nested more than ${DEEPEST} deep`);
    if (Array.isArray(of)) return of.map((item) => copy(item, depth + 1));
    if (of instanceof Date) return of.toISOString();
    if (typeof of !== 'object' || of === null) return of;
    return Object.fromEntries(
      Object.entries(of).map(([key, item]) => [key, copy(item, depth + 1)]),
    );
  };
  return copy(value, 0);
}
