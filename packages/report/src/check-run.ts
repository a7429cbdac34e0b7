import { type Finding, type Notice, type Outcome, type Severity } from '@gatehouse/findings';

import { cleaner, pageCleaner, type Clean } from './clean.ts';
import { judged } from './compared.ts';
import { cut } from './cut.ts';
import { addDetails } from './details.ts';
import { addDigest } from './digest.ts';
import { explainFinding, failing } from './explanation.ts';
import type { Links } from './links.ts';
import { NOTICE_TITLES, noticesOf } from './notices.ts';
import { Page } from './page.ts';
import { place } from './place.ts';
import { printable } from './printable.ts';
import { fileProblems, type PlacedProblem } from './problems.ts';
import { describeCounts, plural } from './words.ts';

/** Of the REST API, "Create a check run": characters for the texts, 64 KB for a message. */
const TEXT_LIMIT = 65_535;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 16_000;

/** As the REST API takes it, "Create a check run", `output.annotations`. Texts are plain. */
export interface CheckAnnotation {
  /** From the root of the repository. */
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where the region lies within a line. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly title: string;
  /** GitHub Markdown, as is `text`. */
  readonly summary: string;
  readonly text: string;
  /** All of them, the most important first; the API takes 50 at a time and puts each batch after those before. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckRunOptions extends Links {
  /** Where the root of the scan lies within the repository. */
  readonly pathPrefix?: string;
}

const LEVELS: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
};

/**
 * The outcome as a check run: every shown finding on its lines, the worst first, before them the files that could not be
 * read, after them notices at their lines in the configuration.
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

function annotationsOf(outcome: Outcome, clean: Clean, pathPrefix?: string): CheckAnnotation[] {
  // Where unreadable files do not fail the scan they must not look as if they did.
  const level = outcome.verdict === 'error' ? 'failure' : 'warning';
  const pathOf = (path: string): string => printable(place(path, pathPrefix));
  return [
    ...fileProblems(outcome, 'failed').map((problem) => ofProblem(problem, level, clean, pathOf)),
    ...outcome.shown.map((finding) => ofFinding(finding, clean, pathOf)),
    ...noticesOf(outcome).flatMap((notice) => ofNotice(notice, clean, pathOf)),
  ];
}

function ofFinding(
  { rule, severity, location, message }: Finding,
  clean: Clean,
  pathOf: (path: string) => string,
): CheckAnnotation {
  const { startLine, endLine, startColumn, endColumn } = location;
  return {
    path: pathOf(location.path),
    start_line: startLine,
    end_line: endLine,
    ...(startLine === endLine && { start_column: startColumn, end_column: endColumn }),
    annotation_level: LEVELS[severity],
    title: cut(clean(rule.title) || printable(rule.id), TITLE_LIMIT),
    message: cut(
      `${clean(message)}\nFix: ${clean(rule.fix)}\nRule: ${printable(rule.id)}`,
      MESSAGE_LIMIT,
    ),
  };
}

function ofProblem(
  { path, message, line = 1 }: PlacedProblem,
  level: CheckAnnotation['annotation_level'],
  clean: Clean,
  pathOf: (path: string) => string,
): CheckAnnotation {
  return {
    path: pathOf(path),
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: 'File could not be scanned',
    message: cut(clean(message) || 'could not be read', MESSAGE_LIMIT),
  };
}

/** The API has no annotation without a place. */
function ofNotice(
  { kind, level, message, location }: Notice,
  clean: Clean,
  pathOf: (path: string) => string,
): CheckAnnotation[] {
  if (!location) return [];
  return [
    {
      path: pathOf(location.path),
      start_line: location.startLine,
      end_line: location.startLine,
      annotation_level: level,
      title: NOTICE_TITLES[kind],
      message: cut(clean(message), MESSAGE_LIMIT),
    },
  ];
}
