import {
  categoryOf,
  ruleOf,
  type SarifLog,
  type SarifResult,
  type SarifRun,
  toolOf,
} from './sarif-log.ts';

/** GitHub's page "SARIF results exceed one or more limits". */
const LIMITS = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  extensions: 100,
  locations: 1000,
  tags: 20,
} as const;

/** Why code scanning fails to process a file, in its words; empty when it does not. */
export function processingErrors(log: SarifLog): readonly string[] {
  const runs = log.runs ?? [];
  if (log.version !== '2.1.0') return ['rejecting SARIF, as its version is not 2.1.0'];
  if (runs.length > LIMITS.runs) return [tooMany('runs', runs.length, LIMITS.runs)];
  const categories = runs.map((run) => JSON.stringify([toolOf(run), categoryOf(run)]));
  if (new Set(categories).size < categories.length)
    return ['A delivery cannot contain multiple runs with the same category'];
  return runs.flatMap((run) => [...new Set([...runErrors(run), ...resultErrors(run)])]);
}

function* runErrors(run: SarifRun): Generator<string> {
  const rules = run.tool?.driver?.rules ?? [];
  const extensions = run.tool?.extensions ?? [];
  const results = run.results ?? [];
  if (toolOf(run) === '') yield 'rejecting SARIF, as a run has no tool name';
  if (run.invocations?.some((invocation) => invocation.executionSuccessful === false))
    yield 'unsuccessful execution';
  if (results.length > LIMITS.results)
    yield tooMany('results per run', results.length, LIMITS.results);
  if (rules.length > LIMITS.rules) yield tooMany('rules per run', rules.length, LIMITS.rules);
  if (extensions.length > LIMITS.extensions)
    yield tooMany('extensions per run', extensions.length, LIMITS.extensions);
  for (const { properties } of rules) {
    const severity = properties?.['security-severity'];
    const tags = properties?.tags ?? [];
    if (severity !== undefined && (typeof severity !== 'string' || !(Number(severity) >= 0)))
      yield 'could not convert rules: invalid security severity value, is not a number';
    if (tags.length > LIMITS.tags) yield tooMany('tags per rule', tags.length, LIMITS.tags);
  }
}

function* resultErrors(run: SarifRun): Generator<string> {
  for (const result of run.results ?? []) {
    const locations = result.locations ?? [];
    if (locations.length > LIMITS.locations)
      yield tooMany('locations per result', locations.length, LIMITS.locations);
    if (result.ruleIndex !== undefined && ruleOf(run, result) === undefined)
      yield 'could not convert results: ruleIndex is out of range';
    if (!result.message?.text) yield 'could not convert results: expected a message';
    yield* locationErrors(result);
  }
}

function* locationErrors({ locations = [] }: SarifResult): Generator<string> {
  if (locations.length === 0) yield 'locationFromSarifResult: expected at least one location';
  for (const { physicalLocation } of locations) {
    const uri = physicalLocation?.artifactLocation?.uri;
    if (uri === undefined) yield 'locationFromSarifResult: expected artifact location';
    else if (uri === '' || !URL.canParse(uri, 'file:///checkout/') || /[\s\\]/u.test(uri))
      yield 'an invalid URI was provided as a SARIF location';
    else if (/^(?!file:)[a-z][a-z\d+.-]*:/iu.test(uri))
      yield `SARIF URI scheme ${JSON.stringify(uri.split(':')[0])} did not match the checkout URI scheme "file"`;
  }
}

function tooMany(what: string, found: number, most: number): string {
  return `rejecting SARIF, as there are more ${what} than allowed (${found} > ${most})`;
}
