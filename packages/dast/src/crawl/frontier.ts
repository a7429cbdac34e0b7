import { templateOf } from '../evaluate/index.ts';
import { readAddress } from '../exchange/index.ts';

export interface FrontierBounds {
  readonly maximumUrls: number;
  /** Links from the target. */
  readonly maximumDepth: number;
  /** Places that differ in data only: a calendar has no end. */
  readonly maximumAlike: number;
}

export interface Step {
  readonly url: URL;
  readonly depth: number;
}

/** What is still to be asked for, nearest first; nothing twice, and of what is alike only some. */
export class Frontier {
  readonly #bounds: FrontierBounds;
  readonly #queue: Step[] = [];
  readonly #known = new Set<string>();
  readonly #alike = new Map<string, number>();
  #next = 0;

  constructor(bounds: FrontierBounds) {
    this.#bounds = bounds;
  }

  /** Whether more was found than may be asked for. */
  get isFull(): boolean {
    return this.#queue.length >= this.#bounds.maximumUrls;
  }

  add(url: URL, depth: number): void {
    const key = keyOf(url);
    if (this.#known.has(key) || depth > this.#bounds.maximumDepth || this.isFull) return;
    this.#known.add(key);
    const template = `${url.host} ${templateOf(readAddress(url.href))}`;
    const count = this.#alike.get(template) ?? 0;
    if (count >= this.#bounds.maximumAlike) return;
    this.#alike.set(template, count + 1);
    this.#queue.push({ url, depth });
  }

  take(): Step | undefined {
    const step = this.#queue[this.#next];
    if (step) this.#next++;
    return step;
  }
}

/** The order of a query's fields is no other place. */
function keyOf(url: URL): string {
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return `${url.origin}${url.pathname}?${query.join('&')}`;
}
