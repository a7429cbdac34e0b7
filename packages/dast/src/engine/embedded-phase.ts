import type { Phase, Scan } from '@gatehouse/findings';
import { type Clock, type Proxies } from '@gatehouse/network';
import { crawl, type CrawlOutcome } from '../crawl/index.ts';
import type { Exchange } from '../exchange/index.ts';
import { guardedLookup, Scope } from '../scope/index.ts';
import { connectionsTo, Pace, senderOver } from '../send/index.ts';
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
}

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
      const outcome = await ask(settings, effects, (exchange) => {
        examination.take(exchange);
        context.onProgress(traffic.seen, settings.maxUrls);
      });
      for (const { url, reason } of outcome.unanswered) traffic.missed(url, reason);
      return examination.end(shortcomings(settings, traffic, outcome));
    },
  };
}

async function ask(
  settings: EmbeddedSettings,
  { clock, proxies, userAgent }: EmbeddedEffects,
  onExchange: (exchange: Exchange) => void,
): Promise<CrawlOutcome> {
  const { targets, allowed, crawls, credentials, timeout, maxDuration, connections, rate } =
    settings;
  const [target] = targets;
  if (target === undefined) throw new Error('there is no target');
  const dispatcher = await connectionsTo({ proxies, lookup: guardedLookup(), connections });
  try {
    return await crawl({
      targets,
      scope: new Scope(target, allowed),
      send: senderOver({ dispatcher, timeout }),
      pace: new Pace(clock, rate),
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
  } finally {
    await dispatcher.destroy();
  }
}
