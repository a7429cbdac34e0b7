import type { Meaning, Translation } from './translation.ts';

/** The inputs of the actions that people come from, by name; hyphens and underscores count as the same. */
export type PeerInputs = Readonly<Record<string, Meaning>>;

/**
 * What another action's input means in ours.
 *
 * @param name in lower case
 * @param given everything that was given, since some inputs only mean something together
 * @returns undefined for a name that no peer uses
 */
export function translate(
  peers: PeerInputs,
  name: string,
  value: string,
  given: ReadonlyMap<string, string>,
): Translation | undefined {
  const found = Object.entries(peers).find(([known]) => spell(known) === spell(name));
  return found?.[1](value, given);
}

function spell(name: string): string {
  return name.replaceAll('-', '_');
}
