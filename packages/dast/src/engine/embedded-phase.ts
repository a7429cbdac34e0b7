import type { Phase, Scan } from '@gatehouse/findings';
import { type Clock, type Proxies } from '@gatehouse/network';
import { crawl, type CrawlOutcome, type Seed } from '../crawl/index.ts';
import { spellingsOf } from '../evidence/secrets-of.ts';
import type { Exchange } from '../exchange/index.ts';
import { secretsOf } from '../login/index.ts';
import { KeptLogin } from '../login/kept-login.ts';
import { guardedLookup } from '../scope/index.ts';
import { type Examined, openWays } from '../send/index.ts';
import type { OnAnswers } from './answers.ts';
import { UserAgent } from '../session/user-agent.ts';
import { coverageOf, type EmbeddedCoverage, shortcomings } from './coverage.ts';
import { Examination } from './examination.ts';
import { OperationsSeen } from './operations-seen.ts';
import { type EmbeddedPlan, planOf } from './plan.ts';
import type { EmbeddedSettings } from './settings.ts';

export interface EmbeddedEffects {
  readonly clock: Clock;
  readonly proxies: Proxies | undefined;
  /** `gatehouse/1.2.3` */
  readonly userAgent: string;
  /** PEM: whom to trust instead of whom Node does. */
  readonly authorities?: readonly string[];
}

/** Who is told what, when the scan is over. */
export interface EmbeddedTold {
  readonly onCoverage?: ((coverage: EmbeddedCoverage) => void) | undefined;
  readonly onAnswers?: OnAnswers | undefined;
}

/**
 * The phase that asks a running application and judges what it answers, with nothing but Node.
 *
 * @param told what the scan says besides
 * @throws UserError for settings that contradict each other, before anything is asked
 */
export function embeddedPhase(
  settings: EmbeddedSettings,
  effects: EmbeddedEffects,
  { onCoverage, onAnswers }: EmbeddedTold = {},
): Phase {
  const plan = planOf(settings);
  return {
    id: 'dast',
    async scan(context): Promise<Scan> {
      const { auth, maxUrls } = settings;
      const examination = await Examination.begin({
        ...settings,
        secrets: [...settings.secrets, ...secretsOf(auth).flatMap(spellingsOf)],
        now: context.now,
        onAnswers,
      });
      const { traffic } = examination;
      const operations = plan.api && new OperationsSeen(plan.api);
      const asked = await ask(settings, plan, effects, {
        onExchange(exchange, seed) {
          examination.take(exchange);
          operations?.take(exchange, seed);
          context.onProgress(traffic.seen, maxUrls);
        },
        onConnection(connection) {
          examination.takeConnection(connection);
        },
        onFailure(origin, reason) {
          traffic.unexamined(origin, reason);
        },
      });
      for (const { url, reason } of asked.outcome.unanswered) traffic.missed(url, reason);
      const coverage = coverageOf(asked.outcome, asked.login, operations?.coverage);
      onCoverage?.(coverage);
      return examination.end([
        ...asked.doubts,
        ...(asked.login === 'failed' ? [] : shortcomings(settings, coverage, asked.outcome)),
        ...(operations?.areAllRedirected
          ? ['every API operation answered with a redirect, as to somebody who is not logged in']
          : []),
      ]);
    },
  };
}

/** Takes what is seen, as it comes. */
interface Witness extends Examined {
  readonly onExchange: (exchange: Exchange, seed?: Seed) => void;
}

interface Asked {
  readonly outcome: CrawlOutcome;
  readonly login: EmbeddedCoverage['login'];
  /** About the login. */
  readonly doubts: readonly string[];
}

/** Logs in, asks all there is to ask, and looks whether somebody is still logged in. */
async function ask(
  settings: EmbeddedSettings,
  { target, scope, credentials, api }: EmbeddedPlan,
  { clock, proxies, userAgent, authorities = [] }: EmbeddedEffects,
  { onExchange, ...examined }: Witness,
): Promise<Asked> {
  const { targets, mode, auth, authCheck: check, timeout, connections, rate } = settings;
  const way = { clock, proxies, lookup: guardedLookup(), authorities };
  const ways = await openWays({ ...way, timeout, connections, rate }, examined);
  const agent = new UserAgent({
    send: ways.send,
    pace: ways.pace,
    clock,
    fields: [
      ['User-Agent', userAgent],
      ['Accept', '*/*'],
      ['Accept-Encoding', 'gzip, br'],
    ],
    credentials,
    isPlain: target.protocol === 'http:',
    signal: AbortSignal.timeout(settings.maxDuration),
  });
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
      onExchange,
    });
    const lost = await login.end();
    const proof = check === undefined ? 'unchecked' : lost.length > 0 ? 'lost' : 'proven';
    return {
      outcome,
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
