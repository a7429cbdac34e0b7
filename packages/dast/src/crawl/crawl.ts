import { type Clock, NoAnswer, readRetryAfter } from '@gatehouse/network';
import type { Exchange } from '../exchange/index.ts';
import type { Scope } from '../scope/index.ts';
import type { Pace, Sender } from '../send/index.ts';
import type { CookieJar } from '../session/cookie-jar.ts';
import { Frontier, type Visit } from './frontier.ts';
import { leavesSession } from './leaves-session.ts';
import { type CrawlOutcome, Tally } from './outcome.ts';
import { referencesOf } from './page-references.ts';
import type { Reference } from './reference.ts';
import { referencesOfRobots } from './robots.ts';
import { referencesOfSitemap } from './sitemap.ts';

export interface CrawlLimits {
  /** Requests in all. */
  readonly pages: number;
  /** Clicks from the target. */
  readonly depth: number;
  /** Requests at once. */
  readonly connections: number;
}

export interface CrawlSetting {
  readonly targets: readonly URL[];
  readonly scope: Scope;
  readonly send: Sender;
  readonly pace: Pace;
  readonly jar: CookieJar;
  readonly clock: Clock;
  readonly limits: CrawlLimits;
  /** Sent with every request. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Sent with every request that is encrypted; in the clear only where the first target is itself. */
  readonly credentials: readonly (readonly [name: string, value: string])[];
  /** Whether links are followed; without it only the targets are asked, with their redirects. */
  readonly follows: boolean;
  /** Ends the crawl: what has been seen by then counts. */
  readonly signal: AbortSignal;
  /** Takes each exchange as it comes; it is not kept. */
  readonly onExchange: (exchange: Exchange) => void;
}

/** Addresses that wait; more are counted and let go. */
const MOST_WAITING = 50_000;

/** How long a server may have the crawl wait for it. Milliseconds. */
const LONGEST_PAUSE = 60_000;

/** Asks a site page by page, only ever within its scope. Never rejects for what the site does. */
export async function crawl(setting: CrawlSetting): Promise<CrawlOutcome> {
  return new Crawl(setting).run();
}

class Crawl {
  readonly #setting: CrawlSetting;
  readonly #frontier: Frontier;
  readonly #tally = new Tally();
  #asked = 0;

  constructor(setting: CrawlSetting) {
    this.#setting = setting;
    this.#frontier = new Frontier({ waiting: MOST_WAITING, depth: setting.limits.depth });
  }

  async run(): Promise<CrawlOutcome> {
    const { targets, follows, signal } = this.#setting;
    for (const target of targets) {
      this.#add({ url: target, kind: 'link' }, 0);
      if (!follows) continue;
      for (const name of ['/robots.txt', '/sitemap.xml'])
        this.#add({ url: new URL(name, target), kind: 'part' }, 0);
    }
    await this.#drain();
    const left = this.#frontier.waiting + this.#frontier.leftOut;
    if (signal.aborted) return this.#tally.outcome(left, 'time');
    return this.#tally.outcome(left, this.#frontier.waiting > 0 ? 'pages' : undefined);
  }

  /** Keeps as many requests going as may, as long as there is something to ask or to come. */
  async #drain(): Promise<void> {
    const { limits } = this.#setting;
    const going = new Set<Promise<void>>();
    while (!this.#isOver()) {
      const isFull = going.size >= limits.connections;
      const visit = isFull || this.#asked >= limits.pages ? undefined : this.#frontier.take();
      if (visit !== undefined) {
        this.#asked++;
        const visiting = this.#visit(visit).finally(() => going.delete(visiting));
        going.add(visiting);
      } else if (going.size > 0) await Promise.race(going);
      else return;
    }
    await Promise.all(going);
  }

  async #visit({ url, depth }: Visit): Promise<void> {
    const { send, pace, jar, signal, clock, onExchange } = this.#setting;
    await pace.turn();
    if (this.#isOver()) return;
    const cookie = jar.header(url);
    const fields = this.#fieldsFor(url);
    const sent = cookie === undefined ? fields : [...fields, ['Cookie', cookie] as const];
    try {
      const { exchange, cut } = await send({ method: 'GET', url, fields: sent }, signal);
      jar.take(url, exchange.cookies, new Date(clock.now()));
      this.#tally.answered(exchange.status, cut !== undefined);
      this.#heed(exchange);
      onExchange(exchange);
      this.#follow(url, exchange, depth);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (!this.#isOver()) this.#tally.unanswered(url, error.message);
    }
  }

  #isOver(): boolean {
    return this.#setting.signal.aborted;
  }

  #fieldsFor({ protocol }: URL): CrawlSetting['fields'] {
    const { fields, credentials, targets } = this.#setting;
    const isSafe = protocol === 'https:' || targets[0]?.protocol === 'http:';
    return isSafe ? [...fields, ...credentials] : fields;
  }

  /** RFC 6585 §4, RFC 9110 §15.6.4: a server that has enough may say for how long. */
  #heed(exchange: Exchange): void {
    if (exchange.status !== 429 && exchange.status !== 503) return;
    const { clock, pace } = this.#setting;
    const now = clock.now();
    const until = readRetryAfter({ 'retry-after': exchange.field('retry-after') }, now);
    if (until !== undefined) pace.pauseUntil(Math.min(until, now + LONGEST_PAUSE));
  }

  #follow(url: URL, exchange: Exchange, depth: number): void {
    const { follows } = this.#setting;
    for (const reference of this.#references(url, exchange)) {
      const isRedirect = reference.kind === 'redirect';
      // A redirect is the same page under its right name, but a chain of them has an end.
      if (follows || isRedirect) this.#add(reference, depth + (isRedirect ? 0.1 : 1));
    }
  }

  #references(url: URL, exchange: Exchange): readonly Reference[] {
    if (exchange.isSuccess && url.pathname === '/robots.txt')
      return referencesOfRobots(exchange.text, url);
    if (exchange.isSuccess && exchange.isOfType('xml') && exchange.text.includes('<loc>'))
      return referencesOfSitemap(exchange.text, url);
    return referencesOf(exchange);
  }

  #add({ url, kind }: Reference, depth: number): void {
    const refusal = this.#setting.scope.refusal(url);
    if (refusal !== undefined) this.#tally.refused(refusal);
    else if (kind === 'redirect' || !leavesSession(url)) this.#frontier.add(url, depth);
  }
}
