import type { Disclosure, Phase, Profile } from '@gatehouse/findings';
import type { Answer } from '../evaluate/index.ts';
import type { Exchange } from '../exchange/index.ts';
import type { Locate } from '../location/index.ts';
import type { Recorded } from '../replay/index.ts';
import type { AlertPolicy } from '../rules-file/index.ts';
import type { Scope } from '../scope/index.ts';
import type { OnAnswers } from './answers.ts';
import { Examination } from './examination.ts';
import { isWithin } from './is-within.ts';

export interface ReplaySettings {
  readonly recorded: readonly Recorded[];
  /** Only what lies within is judged: a browser records every host that a page asks. All of it without one. */
  readonly scope: Scope | undefined;
  readonly profile: Profile;
  readonly minUrls: number;
  readonly locate?: Locate | undefined;
  readonly policy?: AlertPolicy | undefined;
  /** Shows the files in which `locate` finds lines. */
  readonly repository?: Disclosure | undefined;
}

/** What the rules say of one recorded exchange. */
export interface RecordedAnswer extends Answer {
  readonly id: string;
}

/**
 * The phase that judges recorded traffic, and asks nobody.
 *
 * @param onAnswer takes what the rules say of each exchange, passes too
 */
export function replayPhase(
  { recorded, scope, minUrls, ...judged }: ReplaySettings,
  onAnswer: (answer: RecordedAnswer) => void = () => undefined,
  onAnswers?: OnAnswers,
): Phase {
  return {
    id: 'dast',
    async scan({ now }) {
      const examination = await Examination.begin({ ...judged, secrets: [], now, onAnswers });
      const { traffic } = examination;
      const lost: string[] = [];
      let successes = 0;
      for (const each of recorded) {
        if ('problem' in each) lost.push(`${each.id}: ${each.problem}`);
        else if ('unanswered' in each) traffic.missed(each.unanswered, 'was not answered');
        else if (isWithin(each.exchange.request.url, scope)) {
          if (isSuccess(each.exchange)) successes++;
          onAnswer({ id: each.id, ...examination.take(each.exchange) });
        }
      }
      return examination.end([
        ...(traffic.seen === 0 ? ['no recorded exchange is of the target'] : []),
        ...(traffic.seen > 0 && successes < minUrls
          ? [
              `${successes} of ${traffic.seen} recorded exchanges of the target are successes, fewer than min-urls: ${minUrls}`,
            ]
          : []),
        ...lost.slice(0, MOST_LOST).map((problem) => `the recording is broken at ${problem}`),
      ]);
    },
  };
}

/** More of them say nothing new. */
const MOST_LOST = 20;

/** What a browser has already, it is told with 304: that it may show it (RFC 9110, 15.4.5). */
function isSuccess({ isSuccess: isNew, status }: Exchange): boolean {
  return isNew || status === 304;
}
