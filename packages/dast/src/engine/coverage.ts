import type { CrawlOutcome } from '../crawl/index.ts';
import type { EmbeddedSettings } from './settings.ts';
import type { Traffic } from './traffic.ts';

/** Why what was seen is not enough to judge a target by; empty where it is. A scan that saw nothing is never green. */
export function shortcomings(
  { targets, minUrls, credentials, maxDuration }: EmbeddedSettings,
  traffic: Traffic,
  { statuses, unanswered, unansweredCount, endedBy }: CrawlOutcome,
): string[] {
  const answered = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const [target] = targets;
  if (answered === 0) {
    const [first] = unanswered;
    return [
      `${target?.host ?? 'the target'} does not answer: ${first?.reason ?? 'nothing was asked'}`,
    ];
  }
  const found: string[] = [];
  const turnedAway = (statuses.get(401) ?? 0) + (statuses.get(403) ?? 0);
  if (traffic.successes < minUrls)
    found.push(
      `${traffic.successes} of ${answered} addresses answered with success, fewer than min-urls: ${minUrls} (${describeStatuses(statuses)})`,
    );
  if (credentials.length > 0 && turnedAway === answered)
    found.push('every address answered 401 or 403: the credentials were not accepted');
  if (unansweredCount > answered)
    found.push(`${unansweredCount} addresses did not answer, more than the ${answered} that did`);
  if (endedBy === 'time')
    found.push(
      `the scan was not through after max-duration: ${Math.round(maxDuration / 1000)} s, so what it saw is a matter of chance`,
    );
  return found;
}

/** `3 times 404, once 200` */
function describeStatuses(statuses: CrawlOutcome['statuses']): string {
  return [...statuses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([status, count]) => `${count === 1 ? 'once' : `${count} times`} ${status}`)
    .join(', ');
}
