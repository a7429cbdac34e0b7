import type { FileStatus, Outcome } from '@gatehouse/findings';

import type { Clean } from './clean.ts';
import { cut } from './cut.ts';
import { describeSeen, seen } from './files.ts';
import { code, link, prose } from './markdown.ts';
import type { Section } from './page.ts';
import { describePlace, fileProblems } from './problems.ts';
import type { SummaryOptions } from './summary.ts';
import { plural } from './words.ts';

const MESSAGE_LIMIT = 500;

/** What the scan saw, and what was wrong with it: first in words, then file by file. */
export function coverageSections(outcome: Outcome, clean: Clean): Section[] {
  return [
    { open: '\n### Coverage\n', rows: [`${describeSeen(seen(outcome))}.`] },
    problemSection(outcome, 'failed', 'that could not be scanned', clean),
    problemSection(outcome, 'scanned', 'in files that were scanned', clean),
    problemSection(outcome, 'deferred', 'in files that are not evaluated yet', clean),
  ];
}

/** Findings that are not to be acted on, each with the reason its author gave. */
export function suppressedSection(
  { suppressed }: Outcome,
  clean: Clean,
  { fileUrl, ruleUrl }: SummaryOptions,
): Section {
  const rows = suppressed.map(({ rule, location, suppression }) => {
    const place = code(`${location.path}:${location.startLine}`);
    const reason = clean(suppression?.reason ?? '');
    const why = reason === '' ? 'no reason given' : prose(cut(reason, MESSAGE_LIMIT));
    const syntax = code(clean(suppression?.syntax ?? ''));
    return `- ${link(code(rule.id), ruleUrl?.(rule.id))} at ${link(place, fileUrl?.(location))}: ${why} (${syntax})`;
  });
  return {
    open: `\n<details><summary>${plural(suppressed.length, 'suppressed finding')}</summary>\n`,
    rows,
    close: '\n</details>\n',
  };
}

function problemSection(
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
