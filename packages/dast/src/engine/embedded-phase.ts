import type { Phase, Scan } from '@gatehouse/findings';
import { spellingsOf } from '../evidence/secrets-of.ts';
import { secretsOf } from '../login/index.ts';
import type { OnAnswers } from './answers.ts';
import { ask, type EmbeddedEffects } from './ask.ts';
import { coverageOf, type EmbeddedCoverage, shortcomings } from './coverage.ts';
import { Examination } from './examination.ts';
import { OperationsSeen } from './operations-seen.ts';
import { planOf } from './plan.ts';
import type { EmbeddedSettings } from './settings.ts';

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
      let ofTarget: number | undefined;
      const asked = await ask(settings, plan, effects, {
        onExchange(exchange, seed) {
          examination.take(exchange);
          operations?.take(exchange, seed);
          if (exchange.request.url === plan.target.href) ofTarget ??= exchange.status;
          context.onProgress(traffic.seen, maxUrls);
        },
        onStranger(exchange) {
          examination.takeAsStranger(exchange);
        },
        onConnection(connection) {
          examination.takeConnection(connection);
        },
        onFailure(origin, reason) {
          traffic.unexamined(origin, reason);
        },
      });
      for (const { url, reason } of asked.outcome.unanswered) traffic.missed(url, reason);
      const coverage = coverageOf(asked, operations?.coverage, ofTarget);
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
