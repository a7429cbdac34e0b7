import { Refusal } from './refusal.ts';

const HOUR = 3_600_000;
const RATE_LIMITS = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api';

/** The requests that a token has left this hour (the primary limit). */
export class Budget {
  limit: number;
  remaining: number;
  /** Milliseconds since 1970. */
  resetAt = Date.now() + HOUR;

  constructor(limit = 1000) {
    this.limit = limit;
    this.remaining = limit;
  }

  /** @throws Refusal when nothing is left */
  spend(): void {
    if (Date.now() >= this.resetAt) {
      this.remaining = this.limit;
      this.resetAt = Date.now() + HOUR;
    }
    if (this.remaining <= 0)
      throw new Refusal(403, 'API rate limit exceeded for installation ID 1.', {
        documentation: RATE_LIMITS,
      });
    this.remaining -= 1;
  }

  get state(): { limit: number; remaining: number; used: number; reset: number } {
    const { limit, remaining } = this;
    return { limit, remaining, used: limit - remaining, reset: Math.ceil(this.resetAt / 1000) };
  }

  get headers(): Record<string, string> {
    const entries = Object.entries({ ...this.state, resource: 'core' });
    return Object.fromEntries(
      entries.map(([name, value]) => [`x-ratelimit-${name}`, String(value)]),
    );
  }
}

/** GitHub's documented numbers for one token; tests may lower them or shorten the minute. */
export interface SecondaryLimitOptions {
  readonly concurrent?: number;
  /** In a minute: a read is 1, a write 5. */
  readonly points?: number;
  /** Writes that make content (comments, reviews) in a minute. */
  readonly contents?: number;
  /** How long that minute is, in milliseconds. */
  readonly minute?: number;
}

/** The limits against bursts, counted for one token. */
export class SecondaryLimits {
  readonly #options: Required<SecondaryLimitOptions>;
  #spent: { readonly at: number; readonly points: number; readonly content: boolean }[] = [];
  #open = 0;

  constructor(options: SecondaryLimitOptions = {}) {
    this.#options = { concurrent: 100, points: 900, contents: 80, minute: 60_000, ...options };
  }

  /** Counts a request from here until what is returned is called. @throws Refusal when it is one too many */
  enter(request: { readonly write: boolean; readonly content: boolean }): () => void {
    const { concurrent, points, contents, minute } = this.#options;
    const now = Date.now();
    this.#spent = this.#spent.filter(({ at }) => at > now - minute);
    this.#spent.push({ at: now, points: request.write ? 5 : 1, content: request.content });
    const spent = this.#spent.reduce((sum, entry) => sum + entry.points, 0);
    const made = this.#spent.filter((entry) => entry.content).length;
    if (this.#open >= concurrent || spent > points || (request.content && made > contents)) {
      const oldest = this.#spent[0]?.at ?? now;
      throw secondaryLimit(Math.max(1, Math.ceil((oldest + minute - now) / 1000)));
    }
    this.#open += 1;
    return () => {
      this.#open -= 1;
    };
  }
}

export function secondaryLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Refusal {
  return new Refusal(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      headers: { 'retry-after': String(retryAfterSeconds) },
      documentation: `${RATE_LIMITS}#about-secondary-rate-limits`,
    },
  );
}
