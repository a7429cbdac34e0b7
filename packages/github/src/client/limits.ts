import { readRetryAfter } from '@gatehouse/network';

/** What an answer says, as far as waiting goes. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly message: string;
}

export interface Limit {
  /** `primary`: the hour's allowance is used up. `secondary`: too much at once. */
  readonly kind: 'primary' | 'secondary';
  /** When to ask again, in milliseconds since 1970; undefined where GitHub does not say. */
  readonly until: number | undefined;
}

/**
 * Whether an answer is one of GitHub's limits (docs.github.com, "Rate limits for the REST API").
 *
 * @param now milliseconds since 1970
 */
export function readLimit({ status, headers, message }: Refusal, now: number): Limit | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = readRetryAfter(headers, now);
  const reset = Number(headers['x-ratelimit-reset']);
  if (/secondary rate limit|abuse detection/iu.test(message))
    return { kind: 'secondary', until: retryAfter };
  if (headers['x-ratelimit-remaining'] === '0')
    return { kind: 'primary', until: retryAfter ?? (reset > 0 ? reset * 1000 : undefined) };
  if (status === 429 || retryAfter !== undefined) return { kind: 'secondary', until: retryAfter };
  return undefined;
}
