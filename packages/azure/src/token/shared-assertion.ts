import type { Clock } from '@gatehouse/network';
import { claimsOf } from '../federation/claims.ts';

/** One that ends sooner is not sent any more. Milliseconds. */
const MARGIN = 30_000;

/** GitHub says for how long an assertion holds; one that does not is taken for as short as it can be. */
const UNSAID_LIFETIME = 60_000;

/**
 * Asks for an assertion once and hands it to everybody as long as it holds: Entra takes the same one for every scope.
 */
export function shared(ask: () => Promise<string>, clock: Clock): () => Promise<string> {
  let current: { assertion: Promise<string>; until: number } | undefined;
  return async () => {
    if (current && current.until > clock.now()) return current.assertion;
    const made = { assertion: ask(), until: Infinity };
    current = made;
    try {
      const assertion = await made.assertion;
      made.until = (claimsOf(assertion).expiresAt ?? clock.now() + UNSAID_LIFETIME) - MARGIN;
      return assertion;
    } catch (error) {
      if (current === made) current = undefined;
      throw error;
    }
  };
}
