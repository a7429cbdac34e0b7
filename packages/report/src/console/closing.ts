import type { Location, Outcome } from '@gatehouse/findings';
import { inert, printable } from '@gatehouse/text';

import {
  belowThreshold,
  describeComparison,
  describeRest,
  existing,
  isFresh,
  judged,
} from '../outcome/comparison.ts';
import { describeSeen } from '../outcome/coverage.ts';
import { NOTICE_TITLES, toldNotices } from '../outcome/notices.ts';
import { place, shownAddress } from '../outcome/place.ts';
import { headingOf } from '../outcome/by-place.ts';
import { describePlace, fileProblems, type PlacedProblem } from '../outcome/problems.ts';
import { describeCounts, plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';
import { VERDICT_COLOURS, type Paint } from './paint.ts';

/** Past these the totals say enough. */
const LIST_LIMIT = 20;

export interface Style {
  readonly clean: Clean;
  readonly paint: Paint;
  readonly pathPrefix: string | undefined;
}

/** What is said after the findings; the verdict comes last. */
export function closingLines(outcome: Outcome, style: Style): string[] {
  return [
    ...problems(outcome, style),
    ...suppressions(outcome, style),
    ...notices(outcome, style),
    ...totals(outcome, style),
  ];
}

/** A file by its path, which a terminal can open; what is none by its site. */
export function shownHeading(location: Location, style: Style): string {
  return location.address === undefined
    ? shownPath(location.path, style)
    : inert(headingOf(location, style.clean));
}

/** The same, by its address. */
function shownPlace({ path, address }: Location, style: Style): string {
  return address === undefined ? shownPath(path, style) : inert(shownAddress(address, style.clean));
}

function shownLine(location: Location, style: Style): string {
  const line = location.address === undefined ? `:${location.startLine}` : '';
  return `${shownPlace(location, style)}${line}`;
}

function shownPath(path: string, { pathPrefix }: Style): string {
  return inert(printable(place(path, pathPrefix)));
}

function problems(outcome: Outcome, style: Style): string[] {
  const rows = fileProblems(outcome, 'failed').map(
    (problem) => `  ${shownProblem(problem, style)}  ${style.clean(problem.message)}`,
  );
  return listed('Could not be scanned', rows, 'more problem', style);
}

function shownProblem(problem: PlacedProblem, style: Style): string {
  const text = describePlace(problem, style.clean);
  return problem.address === undefined ? shownPath(text, style) : text;
}

/** Those that the change under review brings: what a reviewer agrees to by approving. */
function suppressions({ suppressed }: Outcome, style: Style): string[] {
  const rows = suppressed.filter(isFresh).map(({ rule, location, suppression }) => {
    const place = shownLine(location, style);
    const reason = style.clean(suppression?.reason ?? '') || 'no reason given';
    return `  ${place}  ${inert(printable(rule.id))}  ${reason}`;
  });
  return listed('Suppressed, new in this change', rows, 'more suppression', style);
}

function notices(outcome: Outcome, style: Style): string[] {
  const rows = toldNotices(outcome).map(({ kind, level, message, location }) => {
    const place = location ? `${shownLine(location, style)}  ` : '';
    const label = style.paint(level === 'warning' ? 'yellow' : 'blue', level);
    return `  ${label}  ${place}${NOTICE_TITLES[kind]}: ${style.clean(message)}`;
  });
  return listed('Notices', rows, 'more notice', style);
}

function listed(
  heading: string,
  rows: readonly string[],
  more: string,
  { paint }: Style,
): string[] {
  if (rows.length === 0) return [];
  const left = rows.length - LIST_LIMIT;
  return [
    paint('bold', heading),
    ...rows.slice(0, LIST_LIMIT),
    ...(left > 0 ? [`  and ${plural(left, more)}`] : []),
    '',
  ];
}

function totals(outcome: Outcome, { clean, paint }: Style): string[] {
  const { verdict, suppressed, thresholds, comparison } = outcome;
  const { counts, total } = judged(outcome);
  const counted = total === 0 ? '' : ` (${describeCounts(counts)})`;
  const hidden = belowThreshold(outcome);
  return [
    `${plural(total, comparison ? 'new finding' : 'finding')}${counted}, ${suppressed.length} suppressed`,
    ...(comparison
      ? [
          `${describeComparison(comparison, clean)}: ${existing(outcome)} there too, ${describeRest(comparison)}`,
        ]
      : []),
    ...(hidden > 0 ? [`${hidden} below report-from: ${thresholds.reportFrom}`] : []),
    describeSeen(outcome),
    paint(VERDICT_COLOURS[verdict], paint('bold', `verdict: ${verdict}`)),
    ...outcome.reasons.map((reason) => `  ${clean(reason)}`),
  ];
}
