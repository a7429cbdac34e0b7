import type { FileStatus, Outcome } from '@gatehouse/findings';
import { cut, prose } from '@gatehouse/text';

import { lineLink, type Links } from '../markdown/links.ts';
import type { Section } from '../markdown/page.ts';
import { describeSeen } from '../outcome/coverage.ts';
import {
  describePlace,
  describePlaces,
  fileProblems,
  locationOf,
  type PlacedProblem,
} from '../outcome/problems.ts';
import { plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';

const MESSAGE_LIMIT = 500;

/** What the scan saw, and what was wrong with it: first in words, then file by file. */
export function coverageSections(outcome: Outcome, clean: Clean, links: Links): Section[] {
  return [
    { open: '\n### Coverage\n', rows: [`${describeSeen(outcome)}.`] },
    unreadSection(outcome, clean, links),
    problemSection(outcome, 'scanned', 'in files that were scanned', clean, links),
    problemSection(outcome, 'deferred', 'in files that are not evaluated yet', clean, links),
  ];
}

/** Files that could not be read, and why: whoever changes them wants to know that first. */
export function unreadSection(outcome: Outcome, clean: Clean, links: Links): Section {
  const problems = fileProblems(outcome, 'failed');
  return {
    open: `\n**${describePlaces(problems)} could not be read**\n`,
    rows: problems.map((problem) => problemRow(problem, clean, links)),
  };
}

function problemSection(
  outcome: Outcome,
  status: FileStatus,
  where: string,
  clean: Clean,
  links: Links,
): Section {
  const problems = fileProblems(outcome, status);
  return {
    open: `\n<details><summary>${plural(problems.length, 'problem')} ${where}</summary>\n`,
    rows: problems.map((problem) => problemRow(problem, clean, links)),
    close: '\n</details>\n',
  };
}

function problemRow(problem: PlacedProblem, clean: Clean, links: Links): string {
  const place = lineLink(describePlace(problem, clean), locationOf(problem), links);
  return `- ${place}: ${prose(cut(clean(problem.message), MESSAGE_LIMIT))}`;
}
