import type { OperationCoverage } from '../api/index.ts';
import type { CrawlOutcome } from '../crawl/index.ts';
import type { EmbeddedSettings } from './settings.ts';

/** What of a target was seen. */
export interface EmbeddedCoverage {
  /** Requests that were answered, without those of the login. */
  readonly answered: number;
  /** Those of them that were answered with success. */
  readonly successes: number;
  /** Undefined where no description was given. */
  readonly operations: OperationCoverage | undefined;
  /** `unchecked` where nothing was given to prove it by; `lost` where it worked in the beginning. */
  /** The status that the target itself answered with; undefined where it was not asked. */
  readonly ofTarget: number | undefined;
  readonly login: 'none' | 'unchecked' | 'proven' | 'failed' | 'lost';
}

export function coverageOf(
  {
    outcome,
    login,
  }: {
    readonly outcome: CrawlOutcome;
    readonly login: EmbeddedCoverage['login'];
  },
  operations: OperationCoverage | undefined,
  ofTarget: number | undefined,
): EmbeddedCoverage {
  const { statuses } = outcome;
  const count = (isCounted: (status: number) => boolean): number =>
    [...statuses].reduce((sum, [status, times]) => sum + (isCounted(status) ? times : 0), 0);
  return {
    answered: count(() => true),
    successes: count((status) => status >= 200 && status < 300),
    operations,
    login,
    ofTarget,
  };
}

/** Not Found, Gone. */
const ABSENT: readonly number[] = [404, 410];

/** Why what was seen is not enough to judge a target by; empty where it is. A scan that saw nothing is never green. */
export function shortcomings(
  settings: EmbeddedSettings,
  coverage: EmbeddedCoverage,
  outcome: CrawlOutcome,
): string[] {
  const { targets, minUrls, auth, maxDuration } = settings;
  const { statuses, unanswered, unansweredCount, endedBy } = outcome;
  const { answered, successes, login, ofTarget = 200 } = coverage;
  if (answered === 0) {
    const [first] = unanswered;
    return [
      `${targets[0]?.host ?? 'the target'} does not answer: ${first?.reason ?? 'nothing was asked'} (Does it run, and does this machine reach it?)`,
    ];
  }
  const found: string[] = [];
  const turnedAway = (statuses.get(401) ?? 0) + (statuses.get(403) ?? 0);
  if (successes < minUrls)
    found.push(
      `${successes} of ${answered} addresses answered with success, fewer than min-urls: ${minUrls} (${describeStatuses(statuses)})`,
    );
  if (minUrls > 0 && (ABSENT.includes(ofTarget) || ofTarget >= 500))
    found.push(`the target itself answers ${ofTarget} (give the URL of a page of the application)`);
  if (auth.kind !== 'none' && turnedAway === answered)
    found.push('every address answered 401 or 403: the credentials were not accepted');
  if (login === 'unchecked')
    found.push(
      'nothing proves that the login works (set auth-check to a URL that answers otherwise when nobody is logged in)',
    );
  if (unansweredCount > answered)
    found.push(`${unansweredCount} addresses did not answer, more than the ${answered} that did`);
  if (endedBy === 'time')
    found.push(
      `the scan was not through after max-duration: ${Math.round(maxDuration / 1000)} s, so what it saw is a matter of chance`,
    );
  return [...found, ...missedOperations(settings, coverage)];
}

/** More names say nothing new. */
const MOST_NAMED = 5;

function missedOperations(
  { mode, minOperations }: EmbeddedSettings,
  { operations }: EmbeddedCoverage,
): string[] {
  if (operations === undefined) return [];
  const { reached, missed } = operations;
  const expected = reached + missed.length;
  const least = minOperations ?? (mode === 'api' ? expected : 0);
  if (reached >= least) return [];
  const named = missed.slice(0, MOST_NAMED).join(', ');
  const more = missed.length > MOST_NAMED ? ` and ${missed.length - MOST_NAMED} more` : '';
  return [
    `${reached} of ${expected} API operations were reached, fewer than ${minOperations === undefined ? 'all' : `min-operations: ${minOperations}`}${missed.length > 0 ? `; not ${named}${more}` : ''}`,
  ];
}

/** `3 times 404, once 200` */
function describeStatuses(statuses: CrawlOutcome['statuses']): string {
  return [...statuses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([status, count]) => `${count === 1 ? 'once' : `${count} times`} ${status}`)
    .join(', ');
}
