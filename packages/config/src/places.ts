import type { Location } from '@gatehouse/findings';

interface Places {
  readonly own: Location;
  readonly keys: ReadonlyMap<string, Location>;
}

/** Beside the values rather than among them, so that a section holds what the file says and nothing else. */
const places = new WeakMap<object, Places>();

export function rememberLocation<Section extends object>(
  section: Section,
  own: Location,
  keys: readonly (readonly [string, Location])[],
): Section {
  places.set(section, { own, keys: new Map(keys) });
  return section;
}

/**
 * Where in its file a section that was read stands, or a key of it: all the lines, the key's own included; also a list of
 * path patterns and each of them. Undefined for a key that is absent and for what was not read from a file.
 */
export function locationOf(section: object, key?: string): Location | undefined {
  const known = places.get(section);
  return key === undefined ? known?.own : known?.keys.get(key);
}
