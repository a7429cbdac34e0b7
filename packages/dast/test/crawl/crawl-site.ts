import { SYSTEM_CLOCK } from '@gatehouse/network';
import {
  crawl,
  type CrawlOutcome,
  type CrawlSetting,
  type LoginWatch,
} from '../../src/crawl/index.ts';
import type { Exchange } from '../../src/exchange/index.ts';
import { guardedLookup, readHostRule, Scope } from '../../src/scope/index.ts';
import { connectionsTo, Pace, senderOver } from '../../src/send/index.ts';
import { UserAgent, type UserAgentSetting } from '../../src/session/user-agent.ts';

/** Nobody is logged in. */
const NOBODY: LoginWatch = {
  ready: () => Promise.resolve(0),
  isWorthAnother: () => Promise.resolve(false),
};

export interface Crawled {
  readonly outcome: CrawlOutcome;
  readonly exchanges: readonly Exchange[];
}

export interface CrawlOptions
  extends
    Partial<Omit<CrawlSetting, 'scope' | 'targets' | 'agent'>>,
    Partial<Pick<UserAgentSetting, 'credentials' | 'signal'>> {
  readonly allowed?: readonly string[];
  /** For one request. Milliseconds. */
  readonly timeout?: number;
  /** Requests in a second. */
  readonly rate?: number;
  /** Where names lead; the system's way where nothing is said. */
  readonly lookUp?: Parameters<typeof guardedLookup>[0];
}

/** Crawls as the engine does, with small limits. */
export async function crawlSite(
  target: string | readonly string[],
  options: CrawlOptions = {},
): Promise<Crawled> {
  const {
    allowed = [],
    timeout = 2000,
    rate,
    lookUp,
    credentials = [],
    signal = new AbortController().signal,
    ...rest
  } = options;
  const targets = [target].flat().map((text) => new URL(text));
  const [first = new URL('http://localhost')] = targets;
  const dispatcher = await connectionsTo({
    proxies: undefined,
    lookup: guardedLookup(lookUp),
    connections: 8,
  });
  const exchanges: Exchange[] = [];
  const outcome = await crawl({
    scope: new Scope(first, allowed.map(readHostRule)),
    agent: new UserAgent({
      send: senderOver({ dispatcher, timeout }),
      pace: new Pace(SYSTEM_CLOCK, rate),
      clock: SYSTEM_CLOCK,
      fields: [],
      credentials,
      isPlain: first.protocol === 'http:',
      signal,
    }),
    login: NOBODY,
    seeds: [],
    limits: { pages: 200, depth: 10, connections: 4 },
    follows: true,
    onExchange: (exchange) => exchanges.push(exchange),
    ...rest,
    targets,
  });
  await dispatcher.destroy();
  return { outcome, exchanges };
}
