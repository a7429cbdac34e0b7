import { SEVERITIES, type Counts, type Outcome } from '@gatehouse/findings';

import { describeRest } from '../outcome/comparison.ts';
import { describeSeen } from '../outcome/coverage.ts';
import { toldNotices } from '../outcome/notices.ts';
import { describeLocation } from '../outcome/place.ts';
import { describePlace, fileProblems } from '../outcome/problems.ts';
import type { Clean } from '../text/clean.ts';
import { escapeHtml, prose } from './markup.ts';

/** What the run says: the verdict and why, the counts, with what it was compared. */
export function overview(outcome: Outcome, clean: Clean, title: string): string {
  const { verdict, reasons, comparison, counts, total, suppressed } = outcome;
  const rows: [string, Counts, number][] = [
    ...(comparison
      ? [['New', comparison.fresh, comparison.freshTotal] as [string, Counts, number]]
      : []),
    [comparison ? 'All open' : 'Open', counts, total],
  ];
  return `<header><a class="skip" href="#findings">To the findings</a><h1>${escapeHtml(title)} <span class="verdict ${verdict}">${verdict}</span></h1>
${list(reasons.map((reason) => prose(clean(reason), 500)))}
<table><thead><tr><th scope="col">Findings</th>${SEVERITIES.map((severity) => `<th scope="col">${severity}</th>`).join('')}<th scope="col">total</th></tr></thead><tbody>${rows
    .map(
      ([name, of, sum]) =>
        `<tr><th scope="row">${name}</th>${SEVERITIES.map((severity) => `<td class="${of[severity] > 0 ? severity : 'quiet'}">${of[severity]}</td>`).join('')}<td>${sum}</td></tr>`,
    )
    .join('')}</tbody></table>
<p class="quiet">${[
    `${suppressed.length} suppressed`,
    ...(comparison
      ? [
          `compared with ${escapeHtml(clean(comparison.description))} (${escapeHtml(comparison.base.slice(0, 7))})`,
          describeRest(comparison),
        ]
      : []),
  ].join(' · ')}</p></header>`;
}

/** What the scans saw, what they could not read, and what the owners of suppressions should know. */
export function coverage(outcome: Outcome, clean: Clean): string {
  const problems = (['failed', 'scanned', 'deferred'] as const).flatMap((status) =>
    fileProblems(outcome, status).map(
      (problem) =>
        `<code>${escapeHtml(describePlace(problem, clean))}</code>: ${prose(clean(problem.message), 500)}`,
    ),
  );
  const notices = toldNotices(outcome).map(({ message, location }) => {
    const place = location ? ` <code>${escapeHtml(describeLocation(location, clean))}</code>` : '';
    return `${prose(clean(message), 500)}${place}`;
  });
  const scans = outcome.scans.map(
    ({ phase, tool, scope, startedAt, finishedAt }) =>
      `${escapeHtml(phase)}${scope === '' ? '' : ` of <code>${escapeHtml(scope)}</code>`}: ${escapeHtml(clean(`${tool.name} ${tool.version}`))}, ${escapeHtml(startedAt.toISOString())}, ${((finishedAt.getTime() - startedAt.getTime()) / 1000).toFixed(1)} s`,
  );
  return `${notices.length > 0 ? `<h2>Notices</h2>${list(notices)}` : ''}
<h2>Coverage</h2><p>${escapeHtml(describeSeen(outcome))}.</p>${list(problems.slice(0, 1_000))}
<h2>Scans</h2>${list(scans)}`;
}

function list(items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<ul class="plain">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
