import { scalars, type Value } from '@gatehouse/source';

/** Whether something below a value is only known at run time: what it selects cannot be told. */
export function holdsUnknown(value: Value): boolean {
  if (value.isUnknown) return true;
  for (const scalar of scalars(value)) if (scalar.isUnknown) return true;
  return false;
}
