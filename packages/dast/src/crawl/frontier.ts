import { likenessOf } from './likeness.ts';
import type { Seed } from './seed.ts';

export interface FrontierLimits {
  /** Addresses that are kept waiting; a site that names more is endless. */
  readonly waiting: number;
  /** Clicks from the target. */
  readonly depth: number;
}

export interface Visit {
  readonly url: URL;
  readonly depth: number;
  /** Undefined for what was found: it is asked by GET. */
  readonly seed?: Seed;
}

/**
 * What is still to be asked, each address once. Where a site makes up pages without end (a calendar, a filter), those look
 * alike; so what looks like few others goes first, and the endless comes last.
 */
export class Frontier {
  readonly #limits: FrontierLimits;
  readonly #seen = new Set<string>();
  readonly #alike = new Map<string, number>();
  /** By how many had looked alike before. */
  readonly #rounds: Visit[][] = [];
  /** No round before this one has anything left. */
  #round = 0;
  #waiting = 0;
  #leftOut = 0;

  constructor(limits: FrontierLimits) {
    this.#limits = limits;
  }

  /** Addresses that are known and will not be asked. */
  get leftOut(): number {
    return this.#leftOut;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /** Goes before all that is found, and whatever it looks like; what it asks for is not asked for again. */
  sow(seed: Seed): void {
    const { url, method } = seed;
    if (method === 'GET') this.#seen.add(keyOf(url));
    this.#put(0, { url, depth: 0, seed });
  }

  add(url: URL, depth: number): void {
    const key = keyOf(url);
    if (this.#seen.has(key)) return;
    if (depth > this.#limits.depth || this.#waiting >= this.#limits.waiting || isTrap(url)) {
      this.#leftOut++;
      return;
    }
    this.#seen.add(key);
    const template = likenessOf(url);
    const round = this.#alike.get(template) ?? 0;
    this.#alike.set(template, round + 1);
    this.#put(round, { url, depth });
  }

  take(): Visit | undefined {
    for (; this.#round < this.#rounds.length; this.#round++) {
      const round = this.#rounds[this.#round];
      const visit = round?.shift();
      if (visit === undefined) continue;
      this.#waiting--;
      return visit;
    }
    return undefined;
  }

  #put(round: number, visit: Visit): void {
    (this.#rounds[round] ??= []).push(visit);
    this.#round = Math.min(this.#round, round);
    this.#waiting++;
  }
}

/** The same parameters in another order are the same page. */
function keyOf(url: URL): string {
  const parameters = url.search === '' ? '' : url.search.slice(1).split('&').sort().join('&');
  return `${url.origin}${url.pathname}?${parameters}`;
}

const MOST_SEGMENTS = 40;
const MOST_REPEATED = 4;

/** A relative link on a page that answers under any path: `/shop/shop/shop/…`. */
function isTrap({ pathname }: URL): boolean {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (segments.length > MOST_SEGMENTS) return true;
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  return Math.max(0, ...counts.values()) > MOST_REPEATED;
}
