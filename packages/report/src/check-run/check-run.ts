import type { Outcome } from '@gatehouse/findings';
import { cut } from '@gatehouse/text';

import type { Links } from '../markdown/links.ts';
import { Page } from '../markdown/page.ts';
import { judged } from '../outcome/comparison.ts';
import { describeCounts, plural } from '../outcome/words.ts';
import { addDetails } from '../sections/details.ts';
import { addDigest } from '../sections/digest.ts';
import { explainFinding, failing } from '../sections/explanation.ts';
import { cleaner, pageCleaner, type Clean } from '../text/clean.ts';
import { annotationsOf, type CheckAnnotation } from './annotations.ts';

/** Of the REST API, "Create a check run": characters. */
const TEXT_LIMIT = 65_535;
const TITLE_LIMIT = 255;

interface CheckRun {
  readonly title: string;
  /** GitHub Markdown, as is `text`. */
  readonly summary: string;
  readonly text: string;
  /** All of them, the most important first; the API takes 50 at a time and puts each batch after those before. */
  readonly annotations: readonly CheckAnnotation[];
}

interface CheckRunOptions extends Links {
  /** Where the root of the scan lies within the repository. */
  readonly pathPrefix?: string;
}

/**
 * The outcome as a check run: every shown finding that stands in a file on its lines, the worst first, before them the files
 * that could not be read, after them notices at their lines in the configuration; the text has all findings.
 */
export function renderCheckRun(outcome: Outcome, options: CheckRunOptions = {}): CheckRun {
  const clean = cleaner(outcome);
  const short = pageCleaner(outcome);
  const summary = new Page(TEXT_LIMIT);
  const [worst, ...others] = failing(outcome);
  if (worst) summary.add(`${explainFinding(worst, others.length, short, options)}\n`);
  addDigest(summary, outcome, short);
  const text = new Page(TEXT_LIMIT);
  addDetails(text, outcome, short, options);
  return {
    title: titleOf(outcome, clean),
    summary: summary.toString(),
    text: text.toString(),
    annotations: annotationsOf(outcome, clean, options.pathPrefix),
  };
}

/** `pass: no new findings`, `fail: 3 findings (1 critical, 2 high)`, `error: 1 file could not be parsed`. */
function titleOf(outcome: Outcome, clean: Clean): string {
  const { verdict, comparison, reasons } = outcome;
  const { counts, total } = judged(outcome);
  const noun = comparison ? 'new finding' : 'finding';
  const counted =
    total === 0 ? `no ${noun}s` : `${plural(total, noun)} (${describeCounts(counts)})`;
  const why = verdict === 'error' ? clean(reasons[0] ?? counted) : counted;
  return cut(`${verdict}: ${why}`, TITLE_LIMIT);
}
