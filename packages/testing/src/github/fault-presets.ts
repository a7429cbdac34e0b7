import type { Fault } from './faults.ts';
import { secondaryLimit } from './rate-limits.ts';

type Answered = Required<Pick<Fault, 'status' | 'headers' | 'body'>>;

/** To spread into a fault: GitHub asks to slow down. */
export function slowedDown(retryAfterSeconds = 1, status: 403 | 429 = 403): Answered {
  const { headers, body } = secondaryLimit(retryAfterSeconds, status);
  return { status, headers, body };
}

/** To spread into a fault: the hour's requests are used up. */
export function usedUp(resetInSeconds = 1, status: 403 | 429 = 403): Answered {
  const reset = Math.ceil(Date.now() / 1000) + resetInSeconds;
  return {
    status,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  };
}
