import { describe, expect, it } from '@jest/globals';

import { checkGithubLimits } from '../../../src/sarif/limits/limits.ts';
import type { LimitName } from '../../../src/sarif/limits/problem.ts';
import { finding, outcomeOf } from '../../outcome-builder.ts';
import { sarifLog } from '../run-of.ts';

type Json = Record<string, unknown>;

/** A log that breaks nothing, loosely typed so that it can be broken. */
function good(): { log: Json; run: Json; driver: Json; rule: Json; result: Json; physical: Json } {
  const log = JSON.parse(
    JSON.stringify(sarifLog(outcomeOf(finding()), { includeSuppressed: false })),
  ) as Json;
  const run = first(log['runs']);
  const driver = (run['tool'] as Json)['driver'] as Json;
  const result = first(run['results']);
  const physical = first(result['locations'])['physicalLocation'] as Json;
  return { log, run, driver, rule: first(driver['rules']), result, physical };
}

const first = (list: unknown): Json => (list as [Json])[0];
const times = (amount: number, item: unknown): unknown[] =>
  Array.from({ length: amount }, () => item);
const region = (changes: Json): Json => ({
  startLine: 2,
  startColumn: 3,
  endLine: 2,
  endColumn: 9,
  ...changes,
});
const properties = (rule: Json): Json => rule['properties'] as Json;

type Break = (parts: ReturnType<typeof good>) => void;

const breaks: readonly (readonly [what: string, limit: LimitName, apply: Break])[] = [
  ['no $schema', 'schema', ({ log }) => delete log['$schema']],
  ['another version', 'version', ({ log }) => (log['version'] = '2.0.0')],
  ['no runs', 'runs', ({ log }) => delete log['runs']],
  ['21 runs', 'runs', ({ log, run }) => (log['runs'] = times(21, run))],
  ['two runs of a category', 'duplicate-category', ({ log, run }) => (log['runs'] = [run, run])],
  ['no category', 'automation-id', ({ run }) => delete run['automationDetails']],
  [
    'a category without its slash',
    'automation-id',
    ({ run }) => (run['automationDetails'] = { id: 'a/b' }),
  ],
  [
    'a failed execution',
    'failed-execution',
    ({ run }) => (run['invocations'] = [{ executionSuccessful: false }]),
  ],
  ['no driver name', 'driver-name', ({ driver }) => delete driver['name']],
  ['a long driver name', 'driver-name', ({ driver }) => (driver['name'] = 'x'.repeat(256))],
  ['no rules', 'rules', ({ driver }) => delete driver['rules']],
  ['25,001 rules', 'rules', ({ driver, rule }) => (driver['rules'] = times(25_001, rule))],
  [
    '101 extensions',
    'extensions',
    ({ run, driver }) => (run['tool'] = { driver, extensions: times(101, driver) }),
  ],
  ['no results', 'results', ({ run }) => delete run['results']],
  ['25,001 results', 'results', ({ run, result }) => (run['results'] = times(25_001, result))],
  ['a rule without an id', 'rule-id', ({ rule }) => (rule['id'] = '')],
  ['two rules of an id', 'duplicate-rule', ({ driver, rule }) => (driver['rules'] = [rule, rule])],
  ['a long rule name', 'rule-text', ({ rule }) => (rule['name'] = 'x'.repeat(256))],
  ['no short description', 'rule-text', ({ rule }) => delete rule['shortDescription']],
  [
    'a long description',
    'rule-text',
    ({ rule }) => (rule['fullDescription'] = { text: 'x'.repeat(1025) }),
  ],
  ['an empty help', 'rule-text', ({ rule }) => (rule['help'] = { text: '' })],
  ['21 tags', 'tags', ({ rule }) => (properties(rule)['tags'] = times(21, 'x'))],
  [
    'a severity as a number',
    'security-severity',
    ({ rule }) => (properties(rule)['security-severity'] = 8),
  ],
  [
    'a severity as a word',
    'security-severity',
    ({ rule }) => (properties(rule)['security-severity'] = 'high'),
  ],
  [
    'a severity of 0',
    'security-severity',
    ({ rule }) => (properties(rule)['security-severity'] = '0.0'),
  ],
  [
    'a severity above 10',
    'security-severity',
    ({ rule }) => (properties(rule)['security-severity'] = '10.1'),
  ],
  [
    'a severity of 9.0',
    'security-severity',
    ({ rule }) => (properties(rule)['security-severity'] = '9.0'),
  ],
  ['an empty message', 'message', ({ result }) => (result['message'] = { text: '' })],
  ['an unknown level', 'level', ({ result }) => (result['level'] = 'high')],
  [
    'a suppression',
    'suppressions',
    ({ result }) => (result['suppressions'] = [{ kind: 'inSource' }]),
  ],
  ['a rule index out of range', 'rule-index', ({ result }) => (result['ruleIndex'] = 7)],
  ['an index of another rule', 'rule-index', ({ result }) => (result['ruleId'] = 'other')],
  ['no rule id', 'rule-id', ({ result }) => delete result['ruleId']],
  [
    'no fingerprint',
    'fingerprint',
    ({ result }) => (result['partialFingerprints'] = { 'gatehouse/v1': 'a' }),
  ],
  [
    'a fingerprint twice',
    'duplicate-fingerprint',
    ({ run, result }) => (run['results'] = [result, result]),
  ],
  ['no location', 'locations', ({ result }) => (result['locations'] = [])],
  [
    '1,001 locations',
    'locations',
    ({ result, physical }) => (result['locations'] = times(1_001, { physicalLocation: physical })),
  ],
  [
    '1,001 related locations',
    'related-locations',
    ({ result, physical }) =>
      (result['relatedLocations'] = times(1_001, { physicalLocation: physical })),
  ],
  [
    '10,001 thread-flow locations',
    'thread-flow-locations',
    ({ result }) =>
      (result['codeFlows'] = [{ threadFlows: times(3, { locations: times(3_334, {}) }) }]),
  ],
  ['no uri', 'location', ({ physical }) => (physical['artifactLocation'] = {})],
  ...['https://a.example/b', 'C:/a', '/a', '../a', 'a\\b', 'a b', 'ü', '50%'].map(
    (uri) =>
      [
        `the uri ${uri}`,
        'uri',
        ({ physical }: ReturnType<typeof good>) => (physical['artifactLocation'] = { uri }),
      ] as const,
  ),
  ['no region', 'region', ({ physical }) => delete physical['region']],
  ['no columns', 'region', ({ physical }) => (physical['region'] = { startLine: 1, endLine: 1 })],
  ['line 0', 'region', ({ physical }) => (physical['region'] = region({ startLine: 0 }))],
  [
    'an end line before the start',
    'region',
    ({ physical }) => (physical['region'] = region({ endLine: 1 })),
  ],
  [
    'an end column before the start',
    'region',
    ({ physical }) => (physical['region'] = region({ endColumn: 2 })),
  ],
];

describe('checkGithubLimits', () => {
  it('has nothing against what we write', () => {
    expect(checkGithubLimits(good().log, 10_000_000)).toEqual([]);
  });

  it.each(breaks)('reports %s as %s', (_, limit, apply) => {
    const parts = good();
    apply(parts);
    expect(checkGithubLimits(parts.log).map((problem) => problem.limit)).toContain(limit);
  });

  it('reports a compressed file above 10 MB', () => {
    expect(checkGithubLimits(good().log, 10_000_001)).toEqual([
      { limit: 'gzip-size', at: '', message: '10000001 bytes compressed, the limit is 10000000' },
    ]);
  });

  it('points at the place', () => {
    const { log, physical } = good();
    delete physical['region'];
    expect(checkGithubLimits(log)).toEqual([
      {
        limit: 'region',
        at: '/runs/0/results/0/locations/0/physicalLocation/region',
        message: 'lacks startLine, startColumn, endLine, endColumn as a whole number from 1',
      },
    ]);
  });

  it.each([[null], [[]], ['x'], [{ runs: [null, { results: [7], tool: [] }] }]])(
    'survives %j',
    (value) => {
      expect(checkGithubLimits(value).length).toBeGreaterThan(0);
    },
  );
});
