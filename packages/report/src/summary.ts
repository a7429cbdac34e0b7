import { SEVERITIES, type Location, type Outcome, type Verdict } from '@gatehouse/findings';

import { cleaner, type Clean } from './clean.ts';
import { cut } from './cut.ts';
import { prose } from './markdown.ts';
import { Page } from './page.ts';
import { coverageSections, suppressedSection } from './summary-coverage.ts';
import { fileSections, ruleSection } from './summary-findings.ts';
import { plural } from './words.ts';

/** GitHub drops a step's summary whole when it is larger. */
export const SUMMARY_LIMIT = 1_048_576;

/** Leaves room for what else the step writes, and for masks that are longer than what they hide. */
export const SUMMARY_BUDGET = SUMMARY_LIMIT - 49_152;

/** More files than a reader goes through are folded. */
const OPEN_FILES = 10;

const HEADINGS: Readonly<Record<Verdict, string>> = {
  pass: '## ✅ Gatehouse: pass',
  fail: '## ❌ Gatehouse: fail',
  error: '## ⚠️ Gatehouse: error',
};

export interface SummaryOptions {
  /** Bytes of UTF-8 that the text may take. */
  readonly budget?: number;
  /** The https address of a location in the repository at the commit that was scanned; line anchors included. */
  readonly fileUrl?: (location: Location) => string | undefined;
  /** The https address of a rule's page. */
  readonly ruleUrl?: (ruleId: string) => string | undefined;
}

/**
 * The outcome as GitHub Markdown for a job summary: the verdict and why, the counts, the findings by file with the worst
 * file first, how to fix them, what was suppressed and by what reason, what the scan saw. What the budget does not hold
 * is counted.
 */
export function renderSummary(outcome: Outcome, options: SummaryOptions = {}): string {
  const { budget = SUMMARY_BUDGET } = options;
  const clean = cleaner(outcome);
  const page = new Page(budget);
  page.add(HEADINGS[outcome.verdict]);
  addReasons(page, outcome, clean);
  page.add(countsTable(outcome));

  // The rest has a share each, so that thousands of findings do not push out what could not be read.
  const tail = new Page(Math.floor(page.left / 4));
  for (const section of coverageSections(outcome, clean)) tail.addSection(section);
  tail.addSection(suppressedSection(outcome, clean, options));
  const rules = new Page(Math.floor(page.left / 4));
  rules.addSection(ruleSection(outcome, clean, options));

  const after = rules.toString() + tail.toString();
  addFindings(page, outcome, clean, options, Buffer.byteLength(after) + 1);
  page.add(after);
  return page.toString();
}

function addReasons(page: Page, outcome: Outcome, clean: Clean): void {
  const rows = outcome.reasons.map((reason) => `- ${prose(cut(clean(reason), 500))}`);
  const taken = page.addSection({ open: '', rows }, Math.floor(page.left / 2));
  if (taken < rows.length) page.add(`- and ${plural(rows.length - taken, 'more reason')}`);
}

function countsTable({ counts, total, suppressed }: Outcome): string {
  const heads = [...SEVERITIES, 'total', 'suppressed'];
  const cells = [...SEVERITIES.map((severity) => counts[severity]), total, suppressed.length];
  return `\n| ${heads.join(' | ')} |\n|${' ---: |'.repeat(heads.length)}\n| ${cells.join(' | ')} |\n`;
}

function addFindings(
  page: Page,
  outcome: Outcome,
  clean: Clean,
  options: SummaryOptions,
  reserve: number,
): void {
  const closing = 120;
  const fold = { open: '<details><summary>More files</summary>\n', close: '\n</details>\n' };
  const { shown, total } = outcome;
  let written = 0;
  let files = 0;
  let folded = false;
  for (const { section, size } of fileSections(outcome, clean, options)) {
    if (files++ === OPEN_FILES) folded = page.left > reserve + 1_000 && page.add(fold.open);
    const kept = reserve + closing + (folded ? fold.close.length + 1 : 0);
    const taken = page.addSection(section, kept);
    written += taken;
    if (taken < size) break;
  }
  if (folded) page.add(fold.close);
  if (written < shown.length) {
    page.add(
      `\n${plural(shown.length - written, 'more finding')} did not fit here; the reports have all.\n`,
    );
  }
  if (shown.length < total) {
    page.add(
      `\n${plural(total - shown.length, 'finding')} below \`report-from: ${outcome.thresholds.reportFrom}\`.\n`,
    );
  }
}
