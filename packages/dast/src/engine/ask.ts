import { type Clock, type Proxies } from '@gatehouse/network';
import { crawl, type CrawlOutcome, type Seed } from '../crawl/index.ts';
import type { Exchange } from '../exchange/index.ts';
import { KeptLogin } from '../login/kept-login.ts';
import { guardedLookup } from '../scope/index.ts';
import { type Examined, openWays } from '../send/index.ts';
import { UserAgent } from '../session/user-agent.ts';
import type { EmbeddedCoverage } from './coverage.ts';
import type { EmbeddedPlan } from './plan.ts';
import type { EmbeddedSettings } from './settings.ts';
import { Stranger } from './stranger.ts';

export interface EmbeddedEffects {
  readonly clock: Clock;
  readonly proxies: Proxies | undefined;
  /** `gatehouse/1.2.3` */
  readonly userAgent: string;
  /** PEM: whom to trust instead of whom Node does. */
  readonly authorities?: readonly string[];
}

export interface Asked {
  readonly outcome: CrawlOutcome;
  readonly login: EmbeddedCoverage['login'];
  /** About the login. */
  readonly doubts: readonly string[];
}

/** Takes what comes back. */
export interface Witness extends Examined {
  readonly onExchange: (exchange: Exchange, seed?: Seed) => void;
  /** Takes what an address that was asked answers in the name of another origin. */
  readonly onStranger: (exchange: Exchange) => void;
}

/** Logs in, asks all there is to ask, looks whether somebody is still logged in, and asks again as a stranger. */
export async function ask(
  settings: EmbeddedSettings,
  { target, scope, credentials, confidants, api }: EmbeddedPlan,
  { clock, proxies, userAgent, authorities = [] }: EmbeddedEffects,
  { onExchange, onStranger, ...examined }: Witness,
): Promise<Asked> {
  const { targets, mode, auth, authCheck: check, timeout, connections, rate } = settings;
  const way = { clock, proxies, lookup: guardedLookup(), authorities };
  const ways = await openWays({ ...way, timeout, connections, rate }, examined);
  const agent = new UserAgent({
    ...{ send: ways.send, pace: ways.pace, clock, credentials },
    fields: [
      ['User-Agent', userAgent],
      ['Accept', '*/*'],
      ['Accept-Encoding', 'gzip, br'],
    ],
    confidants,
    isPlain: target.protocol === 'http:',
    signal: AbortSignal.timeout(settings.maxDuration),
  });
  const stranger = new Stranger();
  const login = new KeptLogin({ auth, check, agent, scope, onExchange });
  try {
    const { unproven, landing } = await login.begin();
    if (unproven.length > 0)
      return { outcome: NOTHING_ASKED, login: 'failed', doubts: unproven.map(inOneSentence) };
    const outcome = await crawl({
      targets: mode === 'api' ? targets.slice(1) : [...targets, ...landingOf(landing, mode)],
      seeds: api?.requests ?? [],
      scope,
      agent,
      login,
      limits: { pages: settings.maxUrls, depth: settings.depth, connections },
      follows: mode === 'baseline',
      onExchange(exchange, seed) {
        stranger.take(exchange, seed);
        onExchange(exchange, seed);
      },
    });
    const lost = await login.end();
    // Only now: a server may end the session of whoever seems to ask from elsewhere.
    await stranger.ask(agent, connections, onStranger);
    const proof = check === undefined ? 'unchecked' : lost.length > 0 ? 'lost' : 'proven';
    return {
      outcome: agent.isOver ? { ...outcome, endedBy: 'time' } : outcome,
      login: auth.kind === 'none' ? 'none' : proof,
      doubts: lost.map(inOneSentence),
    };
  } finally {
    await ways.close();
  }
}

/** Where a login leads is where the site begins for whoever is logged in. */
function landingOf(landing: URL | undefined, mode: EmbeddedSettings['mode']): readonly URL[] {
  return landing === undefined || mode !== 'baseline' ? [] : [landing];
}

function inOneSentence({ message, remedy }: { message: string; remedy?: string }): string {
  return remedy === undefined ? message : `${message} (${remedy})`;
}

const NOTHING_ASKED: CrawlOutcome = {
  statuses: new Map(),
  unanswered: [],
  unansweredCount: 0,
  refused: new Map(),
  cut: 0,
  notAsked: 0,
  endedBy: undefined,
};
