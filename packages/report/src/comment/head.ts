import type { Finding, Outcome } from '@gatehouse/findings';
import { code, cut, escapeMarkdown, fenced, link } from '@gatehouse/text';

import type { Links } from '../markdown/links.ts';
import { Page } from '../markdown/page.ts';
import { shortSha, unlisted } from '../outcome/comparison.ts';
import { VERDICT_ICONS } from '../outcome/words.ts';
import { addReasons, comparisonLine, countsTable } from '../sections/digest.ts';
import { explainFinding, failing } from '../sections/explanation.ts';
import type { Clean } from '../text/clean.ts';
import { suppressionEntry } from './suppression-entry.ts';

export interface SectionOptions extends Links {
  /** Of the action, in words of ours: `IaC scan`. */
  readonly title: string;
  /** The commit that was scanned. */
  readonly commit?: string;
  /** Where the rest can be read: the run, the summary, the alerts; https addresses. */
  readonly links?: readonly { readonly label: string; readonly address: string }[];
  /** Bytes of UTF-8, at least a few thousand. */
  readonly budget?: number;
}

/** What always stands: the verdict, why, what to do about it, how many, where the rest is. */
export function headPart(
  outcome: Outcome,
  clean: Clean,
  options: SectionOptions,
  budget: number,
): string {
  const { title, commit } = options;
  const { verdict } = outcome;
  const of = commit === undefined ? '' : ` for ${code(shortSha(commit))}`;
  // However long the explanation is, it does not push out the counts.
  const closing = closingLines(outcome, clean, options);
  const page = new Page(budget - Buffer.byteLength(closing));
  page.add(`### ${VERDICT_ICONS[verdict]} ${escapeMarkdown(cut(title, 200))}: ${verdict}${of}\n`);
  const [worst, ...others] = failing(outcome);
  if (verdict === 'error') addReasons(page, outcome, clean);
  if (worst) {
    page.add(`${explainFinding(worst, others.length, clean, options)}\n`);
    page.add(suppressionFold(worst, outcome, clean));
  }
  return page.toString() + closing;
}

function closingLines(outcome: Outcome, clean: Clean, { links = [] }: SectionOptions): string {
  const compared = comparisonLine(outcome, clean);
  const shown = links.map(({ label, address }) => link(escapeMarkdown(label), address));
  return [
    countsTable(outcome),
    ...(compared === undefined ? [] : [`${compared}\n`]),
    ...unlisted(outcome).map((line) => `${line}\n`),
    ...(shown.length > 0 ? [`${shown.join(' · ')}\n`] : []),
  ].join('\n');
}

function suppressionFold(finding: Finding, outcome: Outcome, clean: Clean): string {
  const entry = fenced(suppressionEntry(finding, outcome, clean), 'yaml');
  return `<details><summary>Meant to be so? The entry for <code>.github/gatehouse.yml</code>; give it a reason</summary>\n\n${entry}\n\n</details>\n`;
}
