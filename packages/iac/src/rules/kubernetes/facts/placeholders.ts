import type { Value } from '@gatehouse/source';

/** Whether a value, or one of its entries, is only known at run time: what it selects cannot be told. */
export function holdsUnknown(value: Value): boolean {
  return (
    value.isUnknown ||
    value.values.some((entry) => holdsUnknown(entry)) ||
    value.items.some((item) => holdsUnknown(item))
  );
}
