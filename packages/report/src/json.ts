import type {
  Comparison,
  Counts,
  FileProblem,
  FileStatus,
  Notice,
  Outcome,
  RuleInfo,
  Severity,
  Thresholds,
  Verdict,
} from '@gatehouse/findings';

import { cleaner, type Clean } from './clean.ts';
import { seen } from './files.ts';
import {
  findingWriter,
  fixedFinding,
  ofLocation,
  type JsonFinding,
  type JsonFixed,
} from './json-finding.ts';
import { jsonText } from './json-text.ts';
import { noticesOf } from './notices.ts';
import { printable } from './printable.ts';
import { rulesOf } from './rules.ts';

/**
 * The outcome for programs. `version` changes when a field is removed or changes its meaning; fields may be added.
 * Lines and columns count from 1, columns in UTF-16 units, `endColumn` is one past the end; paths are relative to the root
 * of the scan. Free text holds no secrets, no controls and no line ends.
 */
export interface JsonReport {
  readonly version: 1;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly thresholds: Thresholds;
  /** Unsuppressed findings by severity, whether or not they are listed. */
  readonly counts: Counts;
  /** Unsuppressed findings, whether or not they are listed. */
  readonly total: number;
  /** With what the change under review was compared; absent where with nothing. Then only what is new can fail. */
  readonly comparison?: JsonComparison;
  /** What a reader should know about how the verdict came about. */
  readonly notices: readonly Notice[];
  /**
   * Those at or above `thresholds.reportFrom`, the worst first; where there is a comparison, only new ones. Then the
   * suppressed ones.
   */
  readonly findings: readonly JsonFinding[];
  /** The rules of these findings, by id. */
  readonly rules: readonly JsonRule[];
  readonly coverage: JsonCoverage;
  readonly scans: readonly JsonScan[];
}

export interface JsonComparison extends Omit<Comparison, 'fixed'> {
  /** Unsuppressed findings of the base that are gone. */
  readonly fixed: readonly JsonFixed[];
}

export interface JsonRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly string[];
  /** Check ids of other tools that this rule answers exactly as they do. */
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

export interface JsonCoverage {
  readonly files: Readonly<Record<FileStatus, number>>;
  readonly resources: number;
  /** Rule answers left open because a value is not known before run time. */
  readonly unknown: number;
  /** Files that were not scanned or not without trouble. */
  readonly problems: readonly {
    readonly path: string;
    readonly status: FileStatus;
    readonly kind: string;
    readonly problems: readonly FileProblem[];
  }[];
}

export interface JsonScan {
  readonly phase: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly incomplete: readonly string[];
}

/** Everything but the findings. */
function jsonFrame(outcome: Outcome, clean: Clean): Omit<JsonReport, 'findings'> {
  const { verdict, thresholds, counts, total, comparison, scans } = outcome;
  const findings = [...outcome.shown, ...outcome.suppressed];
  return {
    version: 1,
    verdict,
    reasons: outcome.reasons.map(clean),
    thresholds,
    counts,
    total,
    ...(comparison && { comparison: ofComparison(comparison, clean) }),
    notices: noticesOf(outcome).map((notice) => ofNotice(notice, clean)),
    rules: rulesOf(findings).map((rule) => ofRule(rule, clean)),
    coverage: { ...seen(outcome), problems: troubledFiles(outcome, clean) },
    scans: scans.map(({ phase, tool, startedAt, finishedAt, incomplete }) => ({
      phase: printable(phase),
      tool: { name: printable(tool.name), version: printable(tool.version) },
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      incomplete: incomplete.map(clean),
    })),
  };
}

/** A `JsonReport` as text. */
export function renderJson(outcome: Outcome): string {
  return [...jsonChunks(outcome)].join('');
}

/**
 * The report piece by piece, for those who write it to a file: as one text it would be the largest thing in memory. One
 * finding a line keeps it quick to search with line tools.
 */
export function* jsonChunks(outcome: Outcome): Generator<string> {
  const clean = cleaner(outcome);
  const head = jsonText({ ...jsonFrame(outcome, clean), findings: [] }).trimEnd();
  yield head.slice(0, head.lastIndexOf('[]'));
  const write = findingWriter(clean);
  let separator = '[\n';
  for (const finding of [...outcome.shown, ...outcome.suppressed]) {
    yield `${separator}    ${write(finding)}`;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n}\n' : '\n  ]\n}\n';
}

function ofComparison(comparison: Comparison, clean: Clean): JsonComparison {
  const { base, description, fresh, freshTotal, fixed } = comparison;
  return {
    base: clean(base),
    description: clean(description),
    fresh,
    freshTotal,
    fixed: fixed.map((finding) => fixedFinding(finding, clean)),
  };
}

function ofNotice({ kind, level, message, location }: Notice, clean: Clean): Notice {
  return {
    kind,
    level,
    message: clean(message),
    ...(location && { location: ofLocation(location) }),
  };
}

function ofRule(rule: RuleInfo, clean: Clean): JsonRule {
  return {
    id: printable(rule.id),
    title: clean(rule.title),
    severity: rule.severity,
    why: clean(rule.why),
    fix: clean(rule.fix),
    references: rule.references.map(clean),
    aliases: rule.aliases.map(clean),
    tags: rule.tags.map(clean),
  };
}

function troubledFiles(outcome: Outcome, clean: Clean): JsonCoverage['problems'] {
  return outcome.scans
    .flatMap((scan) => scan.coverage.files)
    .filter((file) => file.status === 'failed' || file.problems.length > 0)
    .map(({ path, status, kind, problems }) => ({
      path: printable(path),
      status,
      kind: printable(kind),
      problems: problems.map((problem) => ({ ...problem, message: clean(problem.message) })),
    }));
}
