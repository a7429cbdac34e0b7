import { nameOf, type SuppressionEntry } from '@gatehouse/config';
import type { Notice, RuleInfo, Scan } from '@gatehouse/findings';
import { unneededNotices, waitingNotice } from './foreign/foreign-notices.ts';
import type { ForeignSuppression } from './foreign/foreign-suppression.ts';
import { RuleNames } from './rule-names.ts';
import type { Uses, Waived } from './suppressions.ts';
import type { WaiverSource } from './waiver.ts';
import { daysBetween, describeEntry, findingsAreBack } from './words.ts';

/** From so many days before its last one on its owner is reminded. */
const REMIND_DAYS = 14;

/**
 * Entries that need their owner, each at its line: expired ones with how many findings are back, those that no finding
 * needs, those that name no rule, those that expire soon. An entry counts as unneeded only if scans that could have met it
 * ran, saw all that it speaks for and were complete.
 */
export function suppressionNotices(
  triaged: readonly { readonly scan: Scan; readonly used: Uses }[],
  { entries, foreign, today }: Waived,
  catalogue: readonly RuleInfo[] = [],
): Notice[] {
  const scans = triaged.map(({ scan }) => scan);
  const names = new RuleNames(scans, catalogue);
  const namesOf = new Map(scans.map((scan) => [scan, new RuleNames([scan])]));
  const isWaiving = (source: WaiverSource): boolean =>
    triaged.some(({ used }) => (used.get(source)?.waived ?? 0) > 0);
  const open = new Map(scans.map((scan) => [scan, openIn(scan)]));
  // Something else may speak for them by now.
  const backOf = (source: WaiverSource): number =>
    triaged.reduce((total, { scan, used }) => {
      const back = [...(used.get(source)?.back ?? [])];
      return total + back.filter((each) => open.get(scan)?.has(each)).length;
    }, 0);

  const unknown = (entry: SuppressionEntry): Notice => {
    const near = names.nearest(entry.rule);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    const message = `the suppression of ${describeEntry(entry)} names no rule that is known${hint}`;
    return { kind: 'suppression-unused', level: 'warning', message, location: entry.location };
  };
  const isJudged = (source: WaiverSource): boolean => {
    const able = scans.filter((scan) => namesOf.get(scan)?.standing(source.rule) === 'asked');
    return able.length > 0 && able.every((scan) => sawAllOf(scan, source));
  };
  const about = (entry: SuppressionEntry): Notice | undefined => {
    const { location, expires } = entry;
    const what = `the suppression of ${describeEntry(entry)}`;
    const back = backOf(entry);
    if (expires < today)
      return {
        kind: 'suppression-expired',
        level: back > 0 ? 'warning' : 'notice',
        message: `${what} expired on ${expires}: ${back > 0 ? findingsAreBack(back) : 'no finding is back, so it can go'}`,
        location,
      };
    if (names.standing(entry.rule) === 'unknown') return unknown(entry);
    if (!isWaiving(entry) && isJudged(entry))
      return {
        kind: 'suppression-unused',
        level: 'warning',
        message: `no finding needs ${what}`,
        location,
      };
    const left = daysBetween(today, expires);
    if (left > REMIND_DAYS) return undefined;
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    return {
      kind: 'suppression-expiring',
      level: 'notice',
      message: `${what} expires ${when}, on ${expires}`,
      location,
    };
  };
  return [
    ...entries.flatMap((entry) => about(entry) ?? []),
    ...foreign.flatMap((each): Notice[] => {
      const { until, syntax, rule, location } = each;
      const back = backOf(each);
      if (until === undefined || until >= today || back === 0) return [];
      const message = `the suppression of ${nameOf(rule)} in ${syntax} expired on ${until}: ${findingsAreBack(back)}`;
      return [{ kind: 'suppression-expired', level: 'warning', message, location }];
    }),
    ...unneededNotices(
      foreign.filter(
        (each) =>
          (each.until === undefined || each.until >= today) && !isWaiving(each) && isJudged(each),
      ),
    ),
    ...waitingVulnerabilities(foreign.filter(({ rule }) => names.isVulnerability(rule))),
  ];
}

/** Ids that an ignore file does not keep apart from those of rules. */
function waitingVulnerabilities(foreign: readonly ForeignSuppression[]): Notice[] {
  const counts = new Map<string, number>();
  for (const { syntax } of foreign) counts.set(syntax, (counts.get(syntax) ?? 0) + 1);
  return [...counts].flatMap(([syntax, count]) =>
    waitingNotice(syntax, new Map([['vulnerabilities', count]])),
  );
}

function openIn({ findings }: Scan): ReadonlySet<string> {
  return new Set(
    findings.filter(({ suppression }) => !suppression).map(({ fingerprint }) => fingerprint),
  );
}

/** A scan of a part of the tree, or one that could not read all of it, does not tell what else there would have been. */
function sawAllOf({ scope, incomplete }: Scan, source: WaiverSource): boolean {
  if (incomplete.length > 0) return false;
  if (scope === '') return true;
  if ('syntax' in source) return source.file !== undefined && isWithin(source.file, scope);
  const { path } = source;
  // A pattern without a slash is looked for in every folder.
  if (!path?.slice(0, -1).includes('/')) return false;
  return isWithin(path.replace(/^\//, ''), scope);
}

function isWithin(path: string, scope: string): boolean {
  return path === scope || path.startsWith(`${scope}/`);
}
