import { PEER_INPUTS } from './peer-inputs.ts';
import type { Translation } from './translation.ts';

/**
 * What another action's input means in ours.
 *
 * @param name in lower case; hyphens and underscores count as the same
 * @param given everything that was given, since some inputs only mean something together
 * @returns undefined for a name that no peer uses
 */
export function translate(
  name: string,
  value: string,
  given: ReadonlyMap<string, string>,
): Translation | undefined {
  return BY_NAME.get(spell(name))?.(value, given);
}

function spell(name: string): string {
  return name.replaceAll('-', '_');
}

const BY_NAME = new Map(
  Object.entries(PEER_INPUTS).map(([name, meaning]) => [spell(name), meaning]),
);
