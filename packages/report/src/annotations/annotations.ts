import {
  count,
  type Finding,
  type Location,
  type Notice,
  type Outcome,
  type Severity,
} from '@gatehouse/findings';
import { cut, inert, printable } from '@gatehouse/text';

import { NOTICE_TITLES, pressingNotices } from '../outcome/notices.ts';
import { place } from '../outcome/place.ts';
import {
  describePlace,
  describePlaces,
  fileProblems,
  type PlacedProblem,
} from '../outcome/problems.ts';
import { describeCounts, plural } from '../outcome/words.ts';
import { cleaner, type Clean } from '../text/clean.ts';
import { command, type Level } from './command.ts';

export type Slots = Readonly<Record<Level, number>>;

/** What the runner keeps per step, first come; the rest is only in the log. (actions/runner, ExecutionContext) */
export const RUNNER_SLOTS: Slots = { error: 10, warning: 10, notice: 10 };

const TITLE_LIMIT = 255;

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
};

interface AnnotationOptions {
  /** Where the root of the scan lies within the repository. */
  readonly pathPrefix?: string;
  /** Fewer than the runner's where the step has other things to say, such as its own failure. */
  readonly slots?: Slots;
  /** A sentence of ours that says where the rest can be read. */
  readonly seeAll?: string;
}

type Candidate =
  | { readonly level: Level; readonly finding: Finding }
  | { readonly level: Level; readonly problem: PlacedProblem }
  | { readonly level: Level; readonly notice: Notice };

/**
 * Workflow commands that put findings on the lines of a pull request, one a line, the worst first, and before them the
 * files that could not be read, with at most half the slots. Where not all fit, the last notice is spent on saying how
 * many more there are: a reader who sees ten annotations must not take them for all. What the findings leave goes to
 * notices, at their lines in the configuration. Syntax: docs.github.com, "Workflow commands for GitHub Actions".
 */
export function renderAnnotations(outcome: Outcome, options: AnnotationOptions = {}): string[] {
  const { pathPrefix, slots = RUNNER_SLOTS, seeAll = 'The job summary lists them.' } = options;
  const clean = cleaner(outcome);
  const unread = fileProblems(outcome, 'failed');
  // Where unreadable files do not fail the scan they must not look as if they did.
  const level = outcome.verdict === 'error' ? 'error' : 'warning';
  const problems = unread.slice(0, Math.ceil(slots[level] / 2));
  const candidates: Candidate[] = [
    ...problems.map((problem) => ({ level, problem }) as const),
    ...outcome.shown.map((finding) => ({ level: LEVELS[finding.severity], finding })),
  ];
  const total = unread.length + outcome.shown.length;
  const all = fill(candidates, slots);
  const isComplete = all.length === total;
  const room = isComplete ? slots : { ...slots, notice: slots.notice - 1 };
  const notices = pressingNotices(outcome).map((notice) => ({ level: notice.level, notice }));
  // Notices come last: they take only what the others leave.
  const kept = fill([...candidates, ...notices], room);
  const lines = kept.map((candidate) => annotation(candidate, clean, pathPrefix));
  if (isComplete) return lines;
  const text = `${describeRest(outcome, unread, kept)}. ${seeAll}`;
  // Without a slot to spend, the log has to say it.
  const asNotice = slots.notice > 0;
  return [...lines, asNotice ? command('notice', { title: 'More findings' }, text) : inert(text)];
}

function fill(candidates: readonly Candidate[], slots: Slots): Candidate[] {
  const left = { ...slots };
  return candidates.filter(({ level }) => left[level]-- > 0);
}

function describeRest(
  outcome: Outcome,
  unread: readonly PlacedProblem[],
  kept: readonly Candidate[],
): string {
  const annotated = new Set(
    kept.map((candidate) => ('finding' in candidate ? candidate.finding : undefined)),
  );
  const findings = outcome.shown.filter((finding) => !annotated.has(finding));
  const problems = unread.slice(kept.filter((candidate) => 'problem' in candidate).length);
  const parts = [
    ...(findings.length > 0
      ? [`${plural(findings.length, 'more finding')} (${describeCounts(count(findings))})`]
      : []),
    ...(problems.length > 0 ? [describePlaces(problems, 'more unreadable ')] : []),
  ];
  return `${parts.join(' and ')} without an annotation, since GitHub keeps only a few per step`;
}

function annotation(candidate: Candidate, clean: Clean, pathPrefix?: string): string {
  const { level } = candidate;
  if ('finding' in candidate) return ofFinding(level, candidate.finding, clean, pathPrefix);
  if ('problem' in candidate) return ofProblem(level, candidate.problem, clean, pathPrefix);
  return ofNotice(level, candidate.notice, clean, pathPrefix);
}

function ofFinding(level: Level, finding: Finding, clean: Clean, pathPrefix?: string): string {
  const { rule, location } = finding;
  const properties = {
    ...regionOf(location, pathPrefix),
    title: cut(clean(rule.title), TITLE_LIMIT),
  };
  const message = [
    clean(finding.message),
    `Fix: ${clean(rule.fix)}`,
    `Rule: ${printable(rule.id)}`,
  ];
  return command(level, properties, message.join('\n'));
}

/** What stands in no file stands on the run. */
function regionOf(
  { path, startLine, endLine, startColumn, endColumn, address }: Location,
  pathPrefix?: string,
): Readonly<Record<string, string | number>> {
  if (address !== undefined) return {};
  return {
    file: place(path, pathPrefix),
    line: startLine,
    endLine,
    // The runner drops the columns of a region that spans lines.
    ...(startLine === endLine ? { col: startColumn, endColumn } : {}),
  };
}

function ofProblem(
  level: Level,
  problem: PlacedProblem,
  clean: Clean,
  pathPrefix?: string,
): string {
  const { path, address, message, line, column } = problem;
  if (address !== undefined) {
    const text = `${describePlace(problem, clean)}: ${clean(message)}`;
    return command(level, { title: 'Could not be scanned' }, text);
  }
  const properties = {
    file: place(path, pathPrefix),
    ...(line === undefined ? {} : { line, endLine: line }),
    ...(line === undefined || column === undefined ? {} : { col: column }),
    title: 'File could not be scanned',
  };
  return command(level, properties, clean(message));
}

function ofNotice(
  level: Level,
  { kind, message, location }: Notice,
  clean: Clean,
  pathPrefix?: string,
): string {
  const properties = {
    ...(location && {
      file: place(location.path, pathPrefix),
      line: location.startLine,
      endLine: location.startLine,
    }),
    title: NOTICE_TITLES[kind],
  };
  return command(level, properties, clean(message));
}
