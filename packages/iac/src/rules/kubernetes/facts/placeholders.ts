import { scalars, type Value } from '@gatehouse/source';
import type { Site } from '../../rule.ts';

/** The place of a value that is wrong whatever its placeholders become, such as nginx variables in a snippet. */
export function asKnown({ location, path }: Value): Site {
  return { location, path, isUnknown: false };
}

/** Whether something below a value is only known at run time: what it selects cannot be told. */
export function holdsUnknown(value: Value): boolean {
  if (value.isUnknown) return true;
  for (const scalar of scalars(value)) if (scalar.isUnknown) return true;
  return false;
}
