import { describe, expect, it } from '@jest/globals';
import type { Directive, Finding, Resource, RuleInfo, Scan } from '@gatehouse/findings';
import { applyDirectives, names } from '../src/index.ts';

const PRIVILEGED: RuleInfo = {
  id: 'kubernetes/privileged',
  title: 'A container is privileged',
  severity: 'critical',
  profile: 'default',
  why: 'Because.',
  fix: 'Do not.',
  references: [],
  aliases: ['CKV_K8S_16', 'KSV-0017', 'DS002', 'privileged-container'],
  tags: [],
};

const place = (path: string, line: number) => ({
  path,
  startLine: line,
  startColumn: 1,
  endLine: line,
  endColumn: 2,
});

const finding = (line: number, path = 'a.yaml'): Finding => ({
  rule: PRIVILEGED,
  severity: 'critical',
  message: 'x',
  location: place(path, line),
  fingerprint: '1',
  engine: 'gatehouse',
});

const directive = (
  rules: readonly string[],
  from: number,
  to: number,
  more: Partial<Directive> = {},
): Directive => ({
  syntax: 'gatehouse:ignore',
  rules,
  location: place('a.yaml', from),
  from,
  to,
  ...more,
});

function apply(
  findings: readonly Finding[],
  directives: readonly Directive[],
): readonly (string | undefined)[] {
  const scan: Scan = {
    phase: 'iac',
    scope: '',
    findings,
    rules: [],
    evaluations: [],
    directives,
    coverage: { files: [], resources: 0, unknown: 0 },
    incomplete: [],
    disclosure: { excerpt: () => [], mask: (text) => text, text: () => undefined },
    tool: { name: 'x', version: '1' },
    startedAt: new Date(0),
    finishedAt: new Date(0),
  };
  const applied = applyDirectives(scan).findings;
  // Marked, never dropped or changed.
  expect(applied).toEqual(findings.map((given) => expect.objectContaining({ ...given })));
  return applied.map(({ suppression }) => suppression && (suppression.reason ?? 'no reason'));
}

describe('applyDirectives', () => {
  it('lets a directive count up to its last day and no longer', () => {
    const until = (day: string) => apply([finding(3)], [directive([], 3, 3, { until: day })]);
    expect(until('1970-01-01')).toEqual(['no reason']);
    expect(until('1969-12-31')).toEqual([undefined]);
  });

  it('takes the id of a variant of the rule for the rule itself', () => {
    const kin = { ...finding(3), rule: { ...PRIVILEGED, kinIds: ['CKV_K8S_2'] } };
    expect(apply([kin, finding(3)], [directive(['CKV_K8S_2'], 3, 3)])).toEqual([
      'no reason',
      undefined,
    ]);
  });

  it('marks what a directive speaks for, and keeps its reason, spelling and place', () => {
    const given = directive(['privileged'], 3, 5, { reason: 'an agent', syntax: 'checkov:skip' });
    expect(
      apply(
        [2, 3, 5, 6].map((line) => finding(line)),
        [given],
      ),
    ).toEqual([undefined, 'an agent', 'an agent', undefined]);
  });

  it('speaks for its own file only', () => {
    expect(apply([finding(1, 'b.yaml')], [directive(['privileged'], 1, 9)])).toEqual([undefined]);
  });

  it('does nothing for an unknown id, and everything for none', () => {
    expect(apply([finding(1)], [directive(['no-such-rule'], 1, 9)])).toEqual([undefined]);
    expect(apply([finding(1)], [directive([], 1, 9)])).toEqual(['no reason']);
  });

  it('speaks for its own resource only, where it has one', () => {
    const pod = { kind: 'Pod', name: 'web', namespace: 'shop' };
    const of = (resource: Resource): Finding => ({ ...finding(3), resource });
    const others = [
      { ...pod, kind: 'Job' },
      { ...pod, name: 'db' },
      { kind: 'Pod', name: 'web' },
    ];
    expect(
      apply([of(pod), ...others.map(of), finding(3)], [directive([], 1, 9, { resource: pod })]),
    ).toEqual(['no reason', undefined, undefined, undefined, undefined]);
  });

  it('takes time in proportion to directives and findings', () => {
    const time = (count: number, rules: (index: number) => readonly string[]): number => {
      const findings = Array.from({ length: count }, (_, index) => finding(index + 1));
      const directives = findings.map((_, index) => directive(rules(index), 1, count));
      const started = performance.now();
      apply(findings, directives);
      return performance.now() - started;
    };
    time(1_000, () => ['KSV-0014']);
    // One by one they would be 400 million comparisons of ids.
    expect(time(20_000, (index) => [`KSV-${index + 100}`, 'CKV_K8S_1'])).toBeLessThan(3_000);
  });

  it('takes the first of several that speaks for a finding', () => {
    const given = [
      directive(['other'], 1, 9),
      directive(['privileged'], 1, 9, { reason: 'one' }),
      directive([], 1, 9, { reason: 'two' }),
    ];
    expect(apply([finding(1)], given)).toEqual(['one']);
  });
});

describe('names', () => {
  it.each([
    'kubernetes/privileged',
    'privileged',
    'CKV_K8S_16',
    'privileged-container',
    'KSV-0017',
    'KSV017',
    'KSV-017',
    'AVD-KSV-0017',
    'avd-ksv-0017',
    'DS-0002',
    'AVD-DS-0002',
  ])('%s means the rule', (id) => {
    expect(names(id, PRIVILEGED)).toBe(true);
  });

  it.each([
    '',
    'kubernetes',
    'kubernetes/',
    'Privileged',
    'privileged-',
    'CKV_K8S_1',
    'CKV_K8S_160',
    'KSV-0170',
    'KSV017x',
    'DS-0020',
    '*',
  ])('"%s" does not', (id) => {
    expect(names(id, PRIVILEGED)).toBe(false);
  });
});
