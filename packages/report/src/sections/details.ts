import type { Outcome } from '@gatehouse/findings';

import type { Links } from '../markdown/links.ts';
import { Page } from '../markdown/page.ts';
import { unlisted } from '../outcome/comparison.ts';
import { plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';
import { coverageSections } from './coverage.ts';
import { fileSections, ruleSection } from './findings.ts';
import { fixedSection, noticeSection, pendingSection, suppressedSection } from './notices.ts';

/** More files than a reader goes through are folded. */
const OPEN_FILES = 10;

/** Everything there is to say, on a page of any size; what does not fit is counted. */
export function addDetails(page: Page, outcome: Outcome, clean: Clean, links: Links): void {
  // The rest has a share each, so that thousands of findings do not push out what could not be read.
  const tail = new Page(Math.floor(page.left / 4));
  tail.addSection(pendingSection(outcome, clean, links), Math.floor(tail.left / 2));
  tail.addSection(noticeSection(outcome, clean, links), Math.floor(tail.left / 2));
  for (const section of coverageSections(outcome, clean, links)) tail.addSection(section);
  tail.addSection(suppressedSection(outcome, clean, links));
  tail.addSection(fixedSection(outcome, clean, links));
  const rules = new Page(Math.floor(page.left / 4));
  rules.addSection(ruleSection(outcome, clean, links));

  const after = rules.toString() + tail.toString();
  addFindings(page, outcome, clean, links, Buffer.byteLength(after) + 1);
  page.add(after);
}

function addFindings(
  page: Page,
  outcome: Outcome,
  clean: Clean,
  links: Links,
  reserve: number,
): void {
  const closing = 240;
  const fold = { open: '<details><summary>More findings</summary>\n', close: '\n</details>\n' };
  const { shown } = outcome;
  let written = 0;
  let files = 0;
  let folded = false;
  for (const { section, size } of fileSections(shown, clean, links)) {
    if (files++ === OPEN_FILES) folded = page.left > reserve + 1_000 && page.add(fold.open);
    const kept = reserve + closing + (folded ? fold.close.length + 1 : 0);
    const taken = page.addSection(section, kept);
    written += taken;
    if (taken < size) break;
  }
  if (folded) page.add(fold.close);
  const more = shown.length - written;
  if (more > 0)
    page.add(`\n${plural(more, 'more finding')} did not fit here; the reports have all.\n`);
  for (const line of unlisted(outcome)) page.add(`\n${line}\n`);
}
