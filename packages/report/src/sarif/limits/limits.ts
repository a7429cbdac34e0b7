import { array, record, text, type Loose } from './loose-json.ts';
import type { LimitProblem, Report } from './problem.ts';
import { checkResult } from './result.ts';
import { checkRule } from './rule.ts';

/** docs.github.com, "SARIF results exceed one or more limits" and "SARIF file too large" (10 MB, read as decimal). */
const MAX_GZIP_BYTES = 10_000_000;
const MAX_RUNS = 20;
const MAX_RESULTS = 25_000;
const MAX_RULES = 25_000;
const MAX_EXTENSIONS = 100;
const MAX_NAME = 255;

/**
 * What GitHub code scanning would refuse, drop or misread in a SARIF log, though the schema allows it. `gzipBytes` is the
 * size of the compressed upload where it is known. Empty when all is well. Sources: docs.github.com, "SARIF support for
 * code scanning" and the pages named above; runs of one category in a file are refused since July 2025.
 */
export function checkGithubLimits(sarif: unknown, gzipBytes?: number): LimitProblem[] {
  const problems: LimitProblem[] = [];
  const report: Report = (limit, at, message) => problems.push({ limit, at, message });
  const log = record(sarif);
  const runs = array(log['runs']);
  if (gzipBytes !== undefined && gzipBytes > MAX_GZIP_BYTES)
    report('gzip-size', '', `${gzipBytes} bytes compressed, the limit is ${MAX_GZIP_BYTES}`);
  if (text(log['$schema']) === undefined) report('schema', '/$schema', 'missing');
  if (log['version'] !== '2.1.0') report('version', '/version', 'is not 2.1.0');
  if (!Array.isArray(log['runs'])) report('runs', '/runs', 'missing');
  atMost(MAX_RUNS, runs, 'runs', '/runs', report);
  const categories = new Set<string>();
  for (const [index, run] of runs.entries())
    checkRun(record(run), `/runs/${index}`, categories, report);
  return problems;
}

function checkRun(run: Loose, at: string, categories: Set<string>, report: Report): void {
  const tool = record(run['tool']);
  const driver = record(tool['driver']);
  const rules = array(driver['rules']);
  const results = array(run['results']);
  const name = text(driver['name']);
  if (name === undefined || name.length > MAX_NAME)
    report('driver-name', `${at}/tool/driver/name`, `needs 1 to ${MAX_NAME} characters`);
  if (!Array.isArray(driver['rules'])) report('rules', `${at}/tool/driver/rules`, 'missing');
  if (!Array.isArray(run['results'])) report('results', `${at}/results`, 'missing');
  atMost(MAX_RULES, rules, 'rules', `${at}/tool/driver/rules`, report);
  atMost(MAX_RESULTS, results, 'results', `${at}/results`, report);
  atMost(MAX_EXTENSIONS, array(tool['extensions']), 'extensions', `${at}/tool/extensions`, report);
  checkCategory(run, name ?? '', at, categories, report);
  checkExecution(run, at, report);

  const ids = new Set<string>();
  for (const [index, rule] of rules.entries())
    checkRule(record(rule), `${at}/tool/driver/rules/${index}`, ids, report);
  const fingerprints = new Set<string>();
  for (const [index, result] of results.entries())
    checkResult(record(result), `${at}/results/${index}`, { rules, fingerprints, report });
}

function checkCategory(
  run: Loose,
  name: string,
  at: string,
  categories: Set<string>,
  report: Report,
): void {
  const place = `${at}/automationDetails/id`;
  const id = text(record(run['automationDetails'])['id']);
  // What follows the last slash is the id of the single run; without a slash there is no category at all.
  if (!id?.endsWith('/')) report('automation-id', place, 'does not end with a slash');
  const category = `${name}\u0000${id?.slice(0, id.lastIndexOf('/') + 1) ?? ''}`;
  if (categories.has(category))
    report('duplicate-category', place, 'another run has the same tool and category');
  categories.add(category);
}

function checkExecution(run: Loose, at: string, report: Report): void {
  for (const [index, invocation] of array(run['invocations']).entries()) {
    if (record(invocation)['executionSuccessful'] === false)
      report('failed-execution', `${at}/invocations/${index}`, 'GitHub takes no results from it');
  }
}

function atMost(
  limit: number,
  items: readonly unknown[],
  name: 'runs' | 'results' | 'rules' | 'extensions',
  at: string,
  report: Report,
): void {
  if (items.length > limit) report(name, at, `${items.length}, the limit is ${limit}`);
}
