import { count, SEVERITIES, type Counts, type Outcome } from '@gatehouse/findings';
import { code, cut, escapeMarkdown, prose } from '@gatehouse/text';

import type { Page } from '../markdown/page.ts';
import { isFresh, shortSha } from '../outcome/comparison.ts';
import { describeCounts, plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';

/** Why, how many and compared with what: what a reader of any page has to know first. */
export function addDigest(page: Page, outcome: Outcome, clean: Clean): void {
  addReasons(page, outcome, clean);
  page.add(countsTable(outcome));
  const compared = comparisonLine(outcome, clean);
  if (compared !== undefined) page.add(`${compared}\n`);
}

/** No more than half of the page. */
export function addReasons(page: Page, outcome: Outcome, clean: Clean): void {
  const rows = outcome.reasons.map((reason) => `- ${prose(cut(clean(reason), 500))}`);
  const taken = page.addSection({ open: '', rows }, Math.floor(page.left / 2));
  if (taken < rows.length) page.add(`- and ${plural(rows.length - taken, 'more reason')}`);
}

/** Findings by severity; where there is a comparison, those that are new above all of them. */
export function countsTable({ counts, total, suppressed, comparison }: Outcome): string {
  const heads = [...SEVERITIES, 'total', 'suppressed'];
  const all = cells(counts, total, suppressed.length);
  if (!comparison) return table(heads, [all]);
  const fresh = cells(comparison.fresh, comparison.freshTotal, suppressed.filter(isFresh).length);
  return table(
    ['', ...heads],
    [
      ['new', ...fresh],
      ['all open', ...all],
    ],
  );
}

export function comparisonLine({ comparison }: Outcome, clean: Clean): string | undefined {
  if (!comparison) return undefined;
  const { base, description, fixed, gone = 0 } = comparison;
  const mended =
    fixed.length === 0
      ? ''
      : ` ${plural(fixed.length, 'finding')} of it fixed (${describeCounts(count(fixed))}).`;
  const lost = gone === 0 ? '' : ` Gone since it was recorded: ${plural(gone, 'finding')}.`;
  return `Compared with ${escapeMarkdown(clean(description))} (${code(clean(shortSha(base)))}): only what is new is listed and can fail.${mended}${lost}`;
}

function cells(counts: Counts, total: number, suppressed: number): number[] {
  return [...SEVERITIES.map((severity) => counts[severity]), total, suppressed];
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return `\n| ${heads.join(' | ')} |\n|${heads.map((head) => (head === '' ? ' --- |' : ' ---: |')).join('')}\n${lines.join('\n')}\n`;
}
