import type { FileStatus, Outcome } from '@gatehouse/findings';
import { code, cut, prose } from '@gatehouse/text';

import type { Section } from '../markdown/page.ts';
import { describeSeen } from '../outcome/coverage.ts';
import { describePlace, fileProblems } from '../outcome/problems.ts';
import { plural } from '../outcome/words.ts';
import type { Clean } from '../text/clean.ts';

const MESSAGE_LIMIT = 500;

/** What the scan saw, and what was wrong with it: first in words, then file by file. */
export function coverageSections(outcome: Outcome, clean: Clean): Section[] {
  return [
    { open: '\n### Coverage\n', rows: [`${describeSeen(outcome)}.`] },
    problemSection(outcome, 'failed', 'that could not be scanned', clean),
    problemSection(outcome, 'scanned', 'in files that were scanned', clean),
    problemSection(outcome, 'deferred', 'in files that are not evaluated yet', clean),
  ];
}

/** What was wrong with the files of a status. */
export function problemSection(
  outcome: Outcome,
  status: FileStatus,
  where: string,
  clean: Clean,
): Section {
  const problems = fileProblems(outcome, status);
  return {
    open: `\n<details><summary>${plural(problems.length, 'problem')} ${where}</summary>\n`,
    rows: problems.map(
      (problem) =>
        `- ${code(describePlace(problem))}: ${prose(cut(clean(problem.message), MESSAGE_LIMIT))}`,
    ),
    close: '\n</details>\n',
  };
}
