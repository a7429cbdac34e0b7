import { type Clock, NoAnswer, readRetryAfter } from '@gatehouse/network';
import type { AzureAnswer, AzureRequest, Send } from './send.ts';

export interface RetryOptions {
  readonly clock: Clock;
  /** How often a request is sent again at the most. */
  readonly retries: number;
  /** The longest time that a service may have us wait, a request. Milliseconds. */
  readonly patience: number;
  /** Takes what only a debug run shows. */
  readonly log?: (message: string) => void;
}

/** Without a word of the service's: from half a second on, doubled each time, and half of it left to chance. */
const FIRST_WAIT = 500;

/**
 * Sends again what a service could not answer just now: 429, 500, 502, 503, 504, and where there was no answer at all.
 * Every request that we make may be repeated: it reads, mints a token, or asks for a state.
 */
export function retrying(send: Send, options: RetryOptions): Send {
  const { clock, retries, patience, log = () => undefined } = options;
  return async (request) => {
    const until = clock.now() + patience;
    for (let attempt = 0; ; attempt++) {
      const outcome = await attemptTo(send, request);
      if (!('error' in outcome) && !isPassing(outcome.status)) return outcome;
      const wait = waitFor(outcome, attempt, clock);
      if (attempt >= retries || clock.now() + wait > until || isLasting(outcome)) {
        if ('error' in outcome) throw outcome.error;
        return outcome;
      }
      log(`${hostOf(request)} ${saidBy(outcome)}: again in ${Math.round(wait)} ms`);
      await clock.sleep(wait);
    }
  };
}

type Outcome = AzureAnswer | { readonly error: unknown };

async function attemptTo(send: Send, request: AzureRequest): Promise<Outcome> {
  try {
    return await send(request);
  } catch (error) {
    return { error };
  }
}

function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** A certificate that nobody vouches for, and a proxy that lets nobody through, stay as they are. */
function isLasting(outcome: Outcome): boolean {
  if (!('error' in outcome) || !(outcome.error instanceof NoAnswer)) return false;
  return outcome.error.isUntrusted || outcome.error.isRefusedByProxy;
}

function waitFor(outcome: Outcome, attempt: number, clock: Clock): number {
  const asked = 'error' in outcome ? undefined : retryAfter(outcome, clock.now());
  return asked ?? FIRST_WAIT * 2 ** attempt * (0.5 + clock.random() / 2);
}

/** How long a service asks to wait. Milliseconds. */
export function retryAfter({ headers }: AzureAnswer, now: number): number | undefined {
  const until = readRetryAfter(headers, now);
  return until === undefined ? undefined : Math.max(0, until - now);
}

function hostOf({ url }: AzureRequest): string {
  return new URL(url).host;
}

function saidBy(outcome: Outcome): string {
  if ('error' in outcome) return 'did not answer';
  return `answered ${outcome.status}`;
}
