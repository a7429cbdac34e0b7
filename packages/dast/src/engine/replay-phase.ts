import type { Phase, Profile } from '@gatehouse/findings';
import type { ExchangeAnswer } from '../evaluate/index.ts';
import type { Recorded } from '../replay/index.ts';
import type { Scope } from '../scope/index.ts';
import { judge } from './judge.ts';
import { Traffic } from './traffic.ts';

export interface ReplaySettings {
  readonly recorded: readonly Recorded[];
  /** Only what lies within is judged: a browser records every host that a page asks. All of it without one. */
  readonly scope: Scope | undefined;
  readonly profile: Profile;
  readonly minUrls: number;
}

/** What the rules say of one recorded exchange. */
export interface RecordedAnswer {
  readonly id: string;
  /** ZAP's. */
  readonly alertRefs: readonly string[];
  readonly rules: readonly string[];
}

/**
 * The phase that judges recorded traffic, and asks nobody.
 *
 * @param onAnswer takes what the rules say of each exchange, passes too
 */
export function replayPhase(
  { recorded, scope, profile, minUrls }: ReplaySettings,
  onAnswer: (answer: RecordedAnswer) => void = () => undefined,
): Phase {
  return {
    id: 'dast',
    async scan({ now }) {
      const startedAt = now();
      const traffic = new Traffic();
      const ids = new Map<ExchangeAnswer['exchange'], string>();
      const lost: string[] = [];
      for (const each of recorded) {
        if ('problem' in each) lost.push(`${each.id}: ${each.problem}`);
        else if ('unanswered' in each) traffic.missed(each.unanswered, 'was not answered');
        else if (isWithin(each.exchange.request.url, scope)) {
          traffic.take(each.exchange);
          ids.set(each.exchange, each.id);
        }
      }
      const seen = traffic.exchanges.length;
      const incomplete = [
        ...(seen < minUrls
          ? [`${seen} recorded exchanges are of the target, fewer than min-urls: ${minUrls}`]
          : []),
        ...lost.slice(0, 20).map((problem) => `the recording is broken at ${problem}`),
      ];
      return judge(traffic, {
        settings: { profile, secrets: [] },
        startedAt,
        now,
        incomplete,
        onAnswers: (answers) => {
          for (const { exchange, alertRefs, rules } of answers)
            onAnswer({ id: ids.get(exchange) ?? '', alertRefs, rules });
        },
      });
    },
  };
}

function isWithin(url: string, scope: Scope | undefined): boolean {
  if (scope === undefined) return true;
  return URL.canParse(url) && scope.refusal(new URL(url)) === undefined;
}
