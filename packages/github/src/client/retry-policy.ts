import type { Failure } from './failure.ts';
import { readRetryAfter } from '@gatehouse/network';
import { readLimit } from './limits.ts';

export interface Attempt {
  readonly failure: Failure;
  /** From 0. */
  readonly number: number;
  readonly isRepeatable: boolean;
  /** What may still be waited for this request. Milliseconds. */
  readonly patience: number;
}

/** Attempts after the first. */
export const RETRIES = 3;

/** The waiting that one request may cost. Milliseconds. */
export const PATIENCE = 150_000;

/** What a secondary limit asks for where it names no time (docs.github.com, "Exceeding the rate limit"). */
const SECONDARY_WAIT = 60_000;

/**
 * How long to wait before the next attempt, in milliseconds; undefined to give up. Jitter is only ever added to what the
 * server asks for: parallel jobs of one workflow were refused together and would come back together.
 */
export function nextAttempt(
  { failure, number, isRepeatable, patience }: Attempt,
  { now, random }: { readonly now: number; readonly random: number },
): number | undefined {
  if (number >= RETRIES) return undefined;
  const backOff = 1000 * 2 ** number;
  const wait = least(failure, isRepeatable, number, now);
  if (wait === undefined) return undefined;
  const total = wait === 0 ? backOff * (0.5 + random) : wait + backOff * random;
  return total <= patience ? Math.round(total) : undefined;
}

/** What must be waited at least; 0 where nobody says; undefined where asking again is no use or does harm. */
function least(
  failure: Failure,
  isRepeatable: boolean,
  number: number,
  now: number,
): number | undefined {
  if (failure.kind === 'silence') {
    const { isOversized, isUntrusted, wasSent } = failure.reason;
    return !isOversized && !isUntrusted && (isRepeatable || !wasSent) ? 0 : undefined;
  }
  const limit = readLimit(failure, now);
  if (limit !== undefined) {
    if (limit.until !== undefined) return Math.max(limit.until - now, 0);
    return limit.kind === 'secondary' ? SECONDARY_WAIT * 2 ** number : undefined;
  }
  const { status, headers } = failure;
  const mayRepeat = status === 503 || isRepeatable;
  if (![408, 500, 502, 503, 504].includes(status) || !mayRepeat) return undefined;
  return Math.max((readRetryAfter(headers, now) ?? 0) - now, 0);
}
