import type { Phase, PhaseContext, Scan } from '@gatehouse/findings';
import { type Clock, type Proxies } from '@gatehouse/network';
import { crawl, type CrawlOutcome } from '../crawl/index.ts';
import { guardedLookup, Scope } from '../scope/index.ts';
import { connectionsTo, Pace, senderOver } from '../send/index.ts';
import { CookieJar } from '../session/cookie-jar.ts';
import { shortcomings } from './coverage.ts';
import { judge } from './judge.ts';
import type { EmbeddedSettings } from './settings.ts';
import { Traffic } from './traffic.ts';

export interface EmbeddedEffects {
  readonly clock: Clock;
  readonly proxies: Proxies | undefined;
  /** `gatehouse/1.2.3` */
  readonly userAgent: string;
}

/** The phase that asks a running application and judges what it answers, with nothing but Node. */
export function embeddedPhase(settings: EmbeddedSettings, effects: EmbeddedEffects): Phase {
  return {
    id: 'dast',
    async scan(context): Promise<Scan> {
      const startedAt = context.now();
      const traffic = new Traffic();
      const outcome = await ask(settings, effects, context, traffic);
      for (const { url, reason } of outcome.unanswered) traffic.missed(url, reason);
      return judge(traffic, {
        settings,
        startedAt,
        now: context.now,
        incomplete: shortcomings(settings, traffic, outcome),
      });
    },
  };
}

async function ask(
  settings: EmbeddedSettings,
  { clock, proxies, userAgent }: EmbeddedEffects,
  { onProgress }: PhaseContext,
  traffic: Traffic,
): Promise<CrawlOutcome> {
  const { targets, allowed, crawls, fields, timeout, maxDuration, connections, rate } = settings;
  const [target] = targets;
  if (target === undefined) throw new Error('there is no target');
  const dispatcher = await connectionsTo({ proxies, lookup: guardedLookup(), connections });
  let done = 0;
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
        ...fields,
      ],
      follows: crawls,
      signal: AbortSignal.timeout(maxDuration),
      onExchange: (exchange) => {
        traffic.take(exchange);
        onProgress(++done, settings.maxUrls);
      },
    });
  } finally {
    await dispatcher.destroy();
  }
}
