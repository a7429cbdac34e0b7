import type { Finding, Notice, Outcome, Severity } from '@gatehouse/findings';
import { cut, printable } from '@gatehouse/text';

import { NOTICE_TITLES, pressingNotices } from '../outcome/notices.ts';
import { place } from '../outcome/place.ts';
import { fileProblems, type PlacedProblem } from '../outcome/problems.ts';
import type { Clean } from '../text/clean.ts';

/** Of the REST API, "Create a check run": characters for a title, 64 KB for a message. */
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

const LEVELS: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
};

/** Files that could not be read, then the shown findings, then notices. The API has no annotation without a file. */
export function annotationsOf(
  outcome: Outcome,
  clean: Clean,
  pathPrefix?: string,
): CheckAnnotation[] {
  // Where unreadable files do not fail the scan they must not look as if they did.
  const level = outcome.verdict === 'error' ? 'failure' : 'warning';
  const pathOf = (path: string): string => printable(place(path, pathPrefix));
  return [
    ...fileProblems(outcome, 'failed')
      .filter(({ address }) => address === undefined)
      .map((problem) => ofProblem(problem, level, clean, pathOf)),
    ...outcome.shown
      .filter(({ location }) => location.address === undefined)
      .map((finding) => ofFinding(finding, clean, pathOf)),
    ...pressingNotices(outcome).flatMap((notice) => ofNotice(notice, clean, pathOf)),
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
