import type { Comparison, Notice, Outcome, RuleInfo } from '@gatehouse/findings';
import { printable } from '@gatehouse/text';

import { seen } from '../outcome/coverage.ts';
import { noticesOf } from '../outcome/notices.ts';
import { rulesOf } from '../outcome/rules.ts';
import { cleaner, type Clean } from '../text/clean.ts';
import { findingWriter, fixedFinding, ofLocation } from './finding.ts';
import type { JsonComparison, JsonCoverage, JsonReport, JsonRule } from './model.ts';
import { jsonText } from './text.ts';

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
  const { base, description, fresh, freshTotal, fixed, gone } = comparison;
  return {
    base: clean(base),
    description: clean(description),
    fresh,
    freshTotal,
    fixed: fixed.map((finding) => fixedFinding(finding, clean)),
    ...(gone !== undefined && { gone }),
  };
}

function ofNotice({ kind, level, message, location }: Notice, clean: Clean): Notice {
  return {
    kind,
    level,
    message: clean(message),
    ...(location && { location: ofLocation(location, clean) }),
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
    .map(({ path, status, kind, problems, address }) => ({
      path: printable(path),
      status,
      kind: printable(kind),
      problems: problems.map((problem) => ({ ...problem, message: clean(problem.message) })),
      ...(address !== undefined && { address: clean(address) }),
    }));
}
