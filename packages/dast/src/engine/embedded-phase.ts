import type { Phase, Scan } from '@gatehouse/findings';
import { type Clock, type Proxies } from '@gatehouse/network';
import { crawl, type CrawlOutcome } from '../crawl/index.ts';
import type { Exchange } from '../exchange/index.ts';
import { guardedLookup, Scope } from '../scope/index.ts';
import {
  connectionsTo,
  type Examined,
  examinerOver,
  examining,
  Pace,
  senderOver,
} from '../send/index.ts';
import { CookieJar } from '../session/cookie-jar.ts';
import type { OnAnswers } from './answers.ts';
import { shortcomings } from './coverage.ts';
import { Examination } from './examination.ts';
import type { EmbeddedSettings } from './settings.ts';

export interface EmbeddedEffects {
  readonly clock: Clock;
  readonly proxies: Proxies | undefined;
  /** `gatehouse/1.2.3` */
  readonly userAgent: string;
  /** PEM: authorities that are trusted beside those of Node; none unless given. */
  readonly authorities?: readonly string[];
}

/** A connection stands within moments, or not at all. Milliseconds. */
const HANDSHAKE_TIMEOUT = 10_000;

/** The phase that asks a running application and judges what it answers, with nothing but Node. */
export function embeddedPhase(
  settings: EmbeddedSettings,
  effects: EmbeddedEffects,
  onAnswers?: OnAnswers,
): Phase {
  return {
    id: 'dast',
    async scan(context): Promise<Scan> {
      const { profile, secrets, policy } = settings;
      const { now } = context;
      const examination = await Examination.begin({ profile, secrets, now, policy, onAnswers });
      const { traffic } = examination;
      const outcome = await ask(settings, effects, {
        onExchange(exchange) {
          examination.take(exchange);
          context.onProgress(traffic.seen, settings.maxUrls);
        },
        onConnection(connection) {
          examination.takeConnection(connection);
        },
        onFailure(origin, reason) {
          traffic.unexamined(origin, reason);
        },
      });
      for (const { url, reason } of outcome.unanswered) traffic.missed(url, reason);
      return examination.end(shortcomings(settings, traffic, outcome));
    },
  };
}

async function ask(
  settings: EmbeddedSettings,
  { clock, proxies, userAgent, authorities = [] }: EmbeddedEffects,
  { onExchange, ...examined }: Examined & { onExchange: (exchange: Exchange) => void },
): Promise<CrawlOutcome> {
  const { targets, allowed, crawls, credentials, timeout, maxDuration, connections, rate } =
    settings;
  const [target] = targets;
  if (target === undefined) throw new Error('there is no target');
  const way = { proxies, lookup: guardedLookup(), authorities };
  const soon = Math.min(timeout, HANDSHAKE_TIMEOUT);
  const dispatcher = await connectionsTo({ ...way, connections, timeout: soon });
  const pace = new Pace(clock, rate);
  const examine = examinerOver({
    ...way,
    timeout: soon,
    turn: () => pace.turn(),
  });
  const { send, settled } = examining(senderOver({ dispatcher, timeout }), examine, examined);
  try {
    const outcome = await crawl({
      targets,
      scope: new Scope(target, allowed),
      send,
      pace,
      jar: new CookieJar(),
      clock,
      limits: { pages: settings.maxUrls, depth: settings.depth, connections },
      fields: [
        ['User-Agent', userAgent],
        ['Accept', '*/*'],
        ['Accept-Encoding', 'gzip, br'],
      ],
      credentials,
      follows: crawls,
      signal: AbortSignal.timeout(maxDuration),
      onExchange,
    });
    await settled();
    return outcome;
  } finally {
    await dispatcher.destroy();
  }
}
