import { NoAnswer } from '@gatehouse/network';
import type { Exchange } from '../exchange/index.ts';
import type { Scope } from '../scope/index.ts';
import type { UserAgent } from '../session/user-agent.ts';
import { Frontier, type Visit } from './frontier.ts';
import { leavesSession } from './leaves-session.ts';
import { type CrawlOutcome, Tally } from './outcome.ts';
import { referencesOf } from './page-references.ts';
import type { Reference } from './reference.ts';
import { referencesOfRobots } from './robots.ts';
import type { Seed } from './seed.ts';
import { referencesOfSitemap } from './sitemap.ts';

export interface CrawlLimits {
  /** Requests in all. */
  readonly pages: number;
  /** Clicks from the target. */
  readonly depth: number;
  /** Requests at once. */
  readonly connections: number;
}

/** Who sees to it that somebody stays logged in. */
export interface LoginWatch {
  /** Resolves when nobody is logging in, with how many times somebody has anew. */
  ready(): Promise<number>;
  /** @returns whether an answer, since somebody is logged in again, is worth being asked for again */
  isWorthAnother(exchange: Exchange, logins: number): Promise<boolean>;
}

export interface CrawlSetting {
  /** Where it begins. */
  readonly targets: readonly URL[];
  /** Requests that are known beforehand: they are sent first, and whole. */
  readonly seeds: readonly Seed[];
  readonly scope: Scope;
  readonly agent: UserAgent;
  readonly login: LoginWatch;
  readonly limits: CrawlLimits;
  /** Whether links are followed; without it only targets and seeds are asked, with their redirects. */
  readonly follows: boolean;
  /** Takes each exchange as it comes, and the seed that asked for it; it is not kept. */
  readonly onExchange: (exchange: Exchange, seed: Seed | undefined) => void;
}

/** Addresses that wait; more are counted and let go. */
const MOST_WAITING = 50_000;

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
    const { targets, seeds, follows, agent } = this.#setting;
    for (const seed of seeds) this.#frontier.sow(seed);
    for (const target of targets) {
      this.#add({ url: target, kind: 'link' }, 0);
      if (!follows) continue;
      for (const name of ['/robots.txt', '/sitemap.xml'])
        this.#add({ url: new URL(name, target), kind: 'part' }, 0);
    }
    await this.#drain();
    const left = this.#frontier.waiting + this.#frontier.leftOut;
    if (agent.isOver) return this.#tally.outcome(left, 'time');
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

  async #visit({ url, depth, seed }: Visit): Promise<void> {
    const { login } = this.#setting;
    try {
      const logins = await login.ready();
      const exchange = await this.#ask(url, seed);
      const isAsked = !(await login.isWorthAnother(exchange, logins));
      if (!isAsked) this.#asked++;
      this.#follow(url, isAsked ? exchange : await this.#ask(url, seed), depth);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (!this.#isOver()) this.#tally.unanswered(url, error.message);
    }
  }

  async #ask(url: URL, seed: Seed | undefined): Promise<Exchange> {
    const { agent, onExchange } = this.#setting;
    const { exchange, cut } = await agent.send(seed ?? { method: 'GET', url });
    this.#tally.answered(exchange.status, cut !== undefined);
    onExchange(exchange, seed);
    return exchange;
  }

  #isOver(): boolean {
    return this.#setting.agent.isOver;
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
