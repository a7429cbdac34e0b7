import type { Outcome } from '@gatehouse/findings';
import { cut, escapeMarkdown } from '@gatehouse/text';
import type { Links } from '../markdown/links.ts';
import { Page } from '../markdown/page.ts';
import { VERDICT_ICONS } from '../outcome/words.ts';
import { addDetails } from '../sections/details.ts';
import { addDigest } from '../sections/digest.ts';
import { pageCleaner } from '../text/clean.ts';

/** GitHub drops a step's summary whole when it is larger. */
export const SUMMARY_LIMIT = 1_048_576;

/** Leaves room for what else the step writes, and for masks that are longer than what they hide. */
const SUMMARY_BUDGET = SUMMARY_LIMIT - 49_152;

interface SummaryOptions extends Links {
  /** Bytes of UTF-8 that the text may take. */
  readonly budget?: number;
  /** What was scanned, in words of ours: `iac-scan of apps/web`. */
  readonly title?: string;
}

/**
 * The outcome as GitHub Markdown for a job summary: the verdict and why, the counts and what they are compared with, the
 * findings by file with the worst file first, how to fix them, what is pending, what was suppressed and by what reason,
 * what the scan saw. What the budget does not hold is counted.
 */
export function renderSummary(outcome: Outcome, options: SummaryOptions = {}): string {
  const { budget = SUMMARY_BUDGET } = options;
  const clean = pageCleaner(outcome);
  const page = new Page(budget);
  const name = options.title === undefined ? '' : ` ${escapeMarkdown(cut(options.title, 200))}`;
  page.add(`## ${VERDICT_ICONS[outcome.verdict]} Gatehouse${name}: ${outcome.verdict}`);
  addDigest(page, outcome, clean);
  addDetails(page, outcome, clean, options);
  return page.toString();
}
