import {
  type Auth,
  type AuthCheck,
  EMBEDDED_DEFAULTS,
  embeddedPhase,
  isThisMachine,
  SAFE_PROBES,
} from '@gatehouse/dast';
import type { Phase } from '@gatehouse/findings';
import type { Grounds } from './grounds.ts';
import type { Surroundings } from './surroundings.ts';
import type { Target } from './target.ts';
import type { Wishes } from './wishes.ts';

/** Who logs in, and how one sees it. */
export interface Login {
  readonly auth: Auth;
  readonly authCheck: AuthCheck | undefined;
}

/** Milliseconds; timers of Node go off at once where they are set to more. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The scan by our own engine. */
export function embedded(
  wishes: Wishes,
  { url, urls, allowed }: Target,
  { auth, authCheck }: Login,
  grounds: Grounds,
  { clock, proxies, onAnswers }: Surroundings,
): Phase {
  const { mode = 'baseline', probe = false, minOperations } = wishes;
  const apiMethods = (wishes.apiMethods ?? []).map((method) => method.toUpperCase());
  const { api, ...judged } = grounds;
  return embeddedPhase(
    {
      ...EMBEDDED_DEFAULTS,
      ...judged,
      targets: [url, ...urls, ...(probe ? SAFE_PROBES : []).map((path) => new URL(path, url))],
      allowed,
      mode: mode === 'full' ? 'baseline' : mode,
      auth,
      ...(authCheck && { authCheck }),
      ...(api && { api }),
      ...(apiMethods.length > 0 && {
        apiMethods: [...EMBEDDED_DEFAULTS.apiMethods, ...apiMethods],
      }),
      ...(minOperations !== undefined && { minOperations }),
      secrets: [],
      minUrls: wishes.minUrls ?? EMBEDDED_DEFAULTS.minUrls,
      maxUrls: wishes.maxUrls ?? EMBEDDED_DEFAULTS.maxUrls,
      maxDuration: Math.min(wishes.maxDuration ?? EMBEDDED_DEFAULTS.maxDuration, LONGEST_TIMER),
      rate: wishes.rate ?? (isThisMachine(url) ? undefined : EMBEDDED_DEFAULTS.rate),
    },
    { clock, proxies, userAgent: 'gatehouse' },
    { onAnswers },
  );
}
