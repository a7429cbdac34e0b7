import type { Comparison, Finding, Outcome } from '@gatehouse/findings';

import type { Clean } from '../text/clean.ts';
import { plural } from './words.ts';

/** Git's own short form of a commit. */
export function shortSha(commit: string): string {
  return commit.slice(0, 7);
}

/** `compared with the merge base with main (1a2b3c4)`, in plain text. */
export function describeComparison({ base, description }: Comparison, clean: Clean): string {
  return `compared with ${clean(description)} (${clean(shortSha(base))})`;
}

/** `3 fixed`, `2 gone`: what is not there any more, listed or only counted. */
export function describeRest({ fixed, gone }: Comparison): string {
  return [
    ...(fixed.length > 0 || gone === undefined ? [`${fixed.length} fixed`] : []),
    ...(gone === undefined ? [] : [`${gone} gone`]),
  ].join(', ');
}

/** What failing and showing look at: all that is open or, where there is a comparison, all of it that is new. */
export function judged(outcome: Outcome): Pick<Outcome, 'counts' | 'total'> {
  const { comparison, counts, total } = outcome;
  return comparison
    ? { counts: comparison.fresh, total: comparison.freshTotal }
    : { counts, total };
}

/** How many findings are judged but not shown, since they are less severe than what is asked for. */
export function belowThreshold(outcome: Outcome): number {
  return Math.max(0, judged(outcome).total - outcome.shown.length);
}

/** Findings that are open but that the base has too. */
export function existing(outcome: Outcome): number {
  return outcome.total - judged(outcome).total;
}

/** What is open but not listed on a page, and why, in sentences of Markdown. */
export function unlisted(outcome: Outcome): string[] {
  const below = belowThreshold(outcome);
  const old = existing(outcome);
  return [
    ...(below > 0
      ? [`${plural(below, 'finding')} below \`report-from: ${outcome.thresholds.reportFrom}\`.`]
      : []),
    ...(old > 0 ? [`Not listed: ${plural(old, 'finding')} that the base has too.`] : []),
  ];
}

/** Whether the suppression of the finding comes with the change under review. */
export function isFresh({ suppression }: Finding): boolean {
  return suppression?.isNew === true;
}
