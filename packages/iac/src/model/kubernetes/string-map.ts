import type { Value } from '@gatehouse/source';

/** The entries of a mapping whose values are scalars. */
export function stringMap(value: Value): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [index, key] of value.keys.entries()) {
    const text = value.values[index]?.string;
    if (text !== undefined) map.set(key, text);
  }
  return map;
}
