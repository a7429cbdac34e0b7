import { NoAnswer, readRetryAfter, type Clock } from '@gatehouse/network';
import type { Exchange, Field } from '../exchange/index.ts';
import { isForbiddenAddress } from './forbidden-address.ts';
import { Frontier, type FrontierBounds } from './frontier.ts';
import { linksOf } from './links.ts';
import { Pace } from './pace.ts';
import type { Scope } from './scope.ts';
import type { Send } from './send.ts';

export interface CrawlOptions extends FrontierBounds {
  readonly scope: Scope;
  readonly send: Send;
  readonly clock: Clock;
  /** The addresses of a host, in figures. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
  /** Requests a second. */
  readonly rate: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Milliseconds. */
  readonly maximumDuration: number;
  /** Sent with every request. */
  readonly fields: readonly Field[];
  /** Sent to the origin of the target only, whatever else is in scope. */
  readonly credentials: readonly Field[];
  /** Asked for beside the target; those out of scope are left out. */
  readonly seeds: readonly string[];
  /** Takes each exchange; the crawl keeps none. */
  readonly onExchange: (exchange: Exchange) => void;
}

export interface Failure {
  readonly url: URL;
  readonly error: NoAnswer;
}

export interface Crawled {
  /** Answers, whatever their status. */
  readonly answered: number;
  /** How many of them were 2xx. */
  readonly succeeded: number;
  /** References that lead out of scope, each time they were met. */
  readonly outOfScope: number;
  readonly failures: readonly Failure[];
  /** Why there may be more than was seen. */
  readonly stoppedBy: 'maximum-urls' | 'maximum-duration' | undefined;
}

/** More of them say nothing new. */
const MAX_FAILURES = 100;

/** A server that says how long to wait is not waited for longer. Milliseconds. */
const MAX_HOLD = 10_000;

/** Walks from the target along links within the scope. Redirects are links: each hop is asked of the scope anew. */
export async function crawl(options: CrawlOptions): Promise<Crawled> {
  return new Crawl(options).run();
}

class Crawl {
  readonly #options: CrawlOptions;
  readonly #frontier: Frontier;
  readonly #pace: Pace;
  readonly #reachable = new Map<string, Promise<boolean>>();
  readonly #failures: Failure[] = [];
  readonly #deadline: number;
  #answered = 0;
  #succeeded = 0;
  #outOfScope = 0;

  constructor(options: CrawlOptions) {
    this.#options = options;
    this.#frontier = new Frontier(options);
    this.#pace = new Pace(options.clock, options.rate);
    this.#deadline = options.clock.now() + options.maximumDuration;
  }

  async run(): Promise<Crawled> {
    const { scope, seeds } = this.#options;
    for (const seed of [scope.target.href, '/robots.txt', '/sitemap.xml', ...seeds])
      this.#follow(seed, scope.target, 0);
    await this.#walk();
    return {
      answered: this.#answered,
      succeeded: this.#succeeded,
      outOfScope: this.#outOfScope,
      failures: this.#failures,
      stoppedBy: this.#isLate
        ? 'maximum-duration'
        : this.#frontier.isFull
          ? 'maximum-urls'
          : undefined,
    };
  }

  get #isLate(): boolean {
    return this.#options.clock.now() >= this.#deadline;
  }

  /** Keeps as many requests under way as allowed, until nothing is left to ask for. */
  async #walk(): Promise<void> {
    const underWay = new Set<Promise<void>>();
    for (;;) {
      while (underWay.size < this.#options.concurrency && !this.#isLate) {
        const step = this.#frontier.take();
        if (!step) break;
        const visit = this.#visit(step.url, step.depth).finally(() => underWay.delete(visit));
        underWay.add(visit);
      }
      if (underWay.size === 0) return;
      try {
        await Promise.race(underWay);
      } catch (error) {
        await Promise.allSettled(underWay);
        throw error;
      }
    }
  }

  async #visit(url: URL, depth: number): Promise<void> {
    const { send, fields, credentials, scope, onExchange } = this.#options;
    try {
      await this.#mustBeReachable(url.hostname);
      await this.#pace.wait();
      if (this.#isLate) return;
      const isTarget = url.origin === scope.target.origin;
      const exchange = await send(url, isTarget ? [...fields, ...credentials] : fields);
      this.#answered++;
      if (exchange.isSuccess) this.#succeeded++;
      this.#heed(exchange);
      onExchange(exchange);
      const base = this.#baseOf(exchange, url);
      for (const link of linksOf(exchange)) this.#follow(link, base, depth + 1);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (this.#failures.length < MAX_FAILURES) this.#failures.push({ url, error });
    }
  }

  #follow(reference: string, base: URL, depth: number): void {
    const url = this.#options.scope.admit(reference, base);
    if (url) this.#frontier.add(url, depth);
    else this.#outOfScope++;
  }

  /** `<base href>`, which may lie out of scope: each link is asked of the scope by itself. */
  #baseOf(exchange: Exchange, url: URL): URL {
    const [base] = exchange.isHtml ? exchange.markup.named('base') : [];
    const href = base?.attributes.get('href');
    return href !== undefined && URL.canParse(href, url.href) ? new URL(href, url) : url;
  }

  /** A server that is overwhelmed says so. */
  #heed(exchange: Exchange): void {
    if (exchange.status !== 429 && exchange.status !== 503) return;
    const { clock } = this.#options;
    const now = clock.now();
    const time = readRetryAfter({ 'retry-after': exchange.field('Retry-After') }, now);
    this.#pace.holdUntil(Math.min(time ?? now + 1000, now + MAX_HOLD));
  }

  /** A name that leads to a forbidden address is not asked, and once looked up is not looked up again. */
  async #mustBeReachable(hostname: string): Promise<void> {
    let reachable = this.#reachable.get(hostname);
    if (!reachable) {
      reachable = this.#lookUp(hostname);
      this.#reachable.set(hostname, reachable);
    }
    if (!(await reachable))
      throw new NoAnswer(`${hostname} leads to an address that is never asked`);
  }

  async #lookUp(hostname: string): Promise<boolean> {
    try {
      return !(await this.#options.resolve(hostname)).some(isForbiddenAddress);
    } catch (error) {
      throw NoAnswer.from(error);
    }
  }
}
