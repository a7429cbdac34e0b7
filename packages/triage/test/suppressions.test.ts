import { describe, expect, it } from '@jest/globals';
import type { SuppressionEntry } from '@gatehouse/config';
import type { Finding, Scan } from '@gatehouse/findings';
import { applyDirectives, applySuppressions, suppressionNotices } from '../src/index.ts';
import {
  directive,
  entry,
  finding,
  HOST_NETWORK,
  place,
  PRIVILEGED,
  rule,
  scan,
  TODAY,
} from './build.ts';

const apply = (findings: readonly Finding[], entries: readonly SuppressionEntry[]) =>
  applySuppressions(scan(findings), { entries, foreign: [], today: TODAY });

/** Whether each finding is suppressed. */
const isWaived = (findings: readonly Finding[], ...entries: readonly SuppressionEntry[]) =>
  apply(findings, entries).scan.findings.map(({ suppression }) => suppression !== undefined);

describe('an entry of the configuration', () => {
  it('marks what it speaks for, with its reason, owner, last day and place', () => {
    const given = entry({ path: 'deploy/agent/**', owner: '@acme/platform' });
    const found = finding();
    expect(apply([found], [given]).scan.findings).toEqual([
      {
        ...found,
        suppression: {
          kind: 'config',
          syntax: 'gatehouse.yml',
          reason: 'an agent',
          owner: '@acme/platform',
          until: '2026-12-31',
          location: given.location,
        },
      },
    ]);
  });

  it.each([
    'kubernetes/privileged',
    'privileged',
    'CKV_K8S_16',
    'AVD-KSV-0017',
    'KSV017',
    'CKV_K8S_2',
  ])('may call the rule %s', (name) => {
    const found = finding({ rule: { ...PRIVILEGED, kinIds: ['CKV_K8S_2'] } });
    expect(isWaived([found], entry({ rule: name, path: '**' }))).toEqual([true]);
  });

  it('speaks for no other rule, and * for all', () => {
    const others = [finding(), finding({ rule: HOST_NETWORK })];
    expect(isWaived(others, entry({ path: '**' }))).toEqual([true, false]);
    expect(isWaived(others, entry({ rule: '*', path: 'deploy/' }))).toEqual([true, true]);
  });

  it.each<[Partial<SuppressionEntry>, boolean]>([
    [{ path: 'deploy/agent/**' }, true],
    [{ path: 'deploy/agent' }, true],
    [{ path: 'a.yaml' }, true],
    [{ path: '/a.yaml' }, false],
    [{ path: 'deploy/agents' }, false],
    [{ resource: 'DaemonSet/monitoring/agent' }, true],
    [{ resource: 'DaemonSet/agent' }, true],
    [{ resource: 'DaemonSet/*/agent' }, true],
    [{ resource: '*/agent' }, true],
    [{ resource: 'DaemonSet/default/agent' }, false],
    [{ resource: 'DaemonSet/age' }, false],
    [{ resource: 'daemonset/agent' }, false],
    [{ path: 'deploy/**', resource: 'DaemonSet/agent' }, true],
    [{ path: 'deploy/**', resource: 'Deployment/agent' }, false],
    [{ path: 'other/**', resource: 'DaemonSet/agent' }, false],
    [{ path: 'deploy/**', package: 'pkg:npm/*' }, false],
    [{ image: '**' }, false],
    [{ url: '**' }, false],
  ])('speaks only where all of its scope matches: %j', (scope, expected) => {
    expect(isWaived([finding()], entry(scope))).toEqual([expected]);
  });

  it.each<[Partial<SuppressionEntry>, string, string, boolean]>([
    [{ package: 'pkg:npm/lodash@*' }, 'package', 'pkg:npm/lodash@4.17.0', true],
    [{ package: 'pkg:npm/lodash@*' }, 'package', 'pkg:npm/lodash-es@4.17.0', false],
    [{ image: 'ghcr.io/acme/*@sha256:*' }, 'image', 'ghcr.io/acme/web@sha256:00', true],
    [{ image: 'ghcr.io/acme/*@sha256:*' }, 'image', 'ghcr.io/evil/acme/web@sha256:00', false],
    [{ url: 'https://a.example/admin/**' }, 'url', 'https://a.example/admin/x', true],
    [{ url: 'https://a.example/admin/**' }, 'endpoint', 'GET https://a.example/admin/x', true],
    [{ url: 'https://*/admin/x*' }, 'endpoint', 'POST https://a.example/admin/x?id=***', true],
    [{ url: 'https://a.example/admin/**' }, 'endpoint', 'GET https://b.example/admin/x', false],
    [{ url: 'https://a.example/admin' }, 'endpoint', 'GET https://a.example/admin/x', false],
    [{ resource: 'package/**' }, 'package', 'pkg:npm/lodash@4.17.0', false],
  ])('%j of a %s %s', (scope, kind, name, expected) => {
    expect(isWaived([finding({ resource: { kind, name } })], entry(scope))).toEqual([expected]);
  });

  it('counts through its last day and no longer', () => {
    expect(isWaived([finding()], entry({ path: '**', expires: TODAY }))).toEqual([true]);
    expect(isWaived([finding()], entry({ path: '**', expires: '2026-06-14' }))).toEqual([false]);
  });

  it('takes the place of a suppression in the file, which a change might have brought', () => {
    const inline = finding({ suppression: { kind: 'inline', syntax: 'checkov:skip' } });
    const [found] = apply([inline], [entry({ path: '**' })]).scan.findings;
    expect(found?.suppression?.kind).toBe('config');
  });

  it('the first of several counts', () => {
    const [found] = apply(
      [finding()],
      [
        entry({ path: 'x' }),
        entry({ path: '**', reason: 'one' }),
        entry({ path: '**', reason: 'two' }),
      ],
    ).scan.findings;
    expect(found?.suppression?.reason).toBe('one');
  });

  it('holds for answers too', () => {
    const resource = { kind: 'Pod', name: 'a' };
    const answer = { path: 'a.yaml', rule: PRIVILEGED, resource, line: 1 };
    const { evaluations } = applySuppressions(
      scan([], {
        evaluations: [
          { ...answer, status: 'fail' },
          { ...answer, status: 'pass' },
          { ...answer, status: 'fail', rule: HOST_NETWORK },
        ],
      }),
      { entries: [entry({ path: '**' })], foreign: [], today: TODAY },
    ).scan;
    expect(evaluations.map(({ status }) => status)).toEqual(['suppressed', 'pass', 'fail']);
  });

  it.each([
    ['of many rules', (index: number) => `kubernetes/rule-${index}`],
    ['of one rule', () => 'kubernetes/privileged'],
  ])('is fast: 500 %s for 25,000 findings', (_, ruleOf) => {
    const entries = Array.from({ length: 500 }, (__, index) =>
      entry({
        rule: ruleOf(index),
        path: `deploy/team-${index}/**/*.yaml`,
        resource: 'DaemonSet/*',
      }),
    );
    const findings = Array.from({ length: 25_000 }, (__, index) =>
      finding({ location: place(`deploy/team-${index % 1_000}/app/${index}.yaml`, 1) }),
    );
    const started = performance.now();
    const waived = isWaived(findings, ...entries).filter(Boolean).length;
    expect(performance.now() - started).toBeLessThan(6_000);
    expect([0, 12_500]).toContain(waived);
  });
});

describe('what its owner is told', () => {
  const told = (
    findings: readonly Finding[],
    entries: readonly SuppressionEntry[],
    more: Partial<Scan> = {},
    catalogue: Parameters<typeof suppressionNotices>[2] = [],
  ) => {
    const waived = { entries, foreign: [], today: TODAY };
    const triaged = applySuppressions(scan(findings, more), waived);
    return suppressionNotices([triaged], waived, catalogue);
  };

  it('nothing while an entry does its work', () => {
    expect(told([finding()], [entry({ path: '**' })])).toEqual([]);
  });

  it('that it expired, and how many findings are back', () => {
    const late = entry({ path: '**', expires: '2026-06-14' });
    expect(told([finding(), finding(), finding({ rule: HOST_NETWORK })], [late])).toEqual([
      {
        kind: 'suppression-expired',
        level: 'warning',
        message:
          'the suppression of kubernetes/privileged for path "**" expired on 2026-06-14: 2 findings are back',
        location: late.location,
      },
    ]);
  });

  it('that it expired, without alarm where something else speaks for the findings', () => {
    const late = entry({ path: '**', expires: '2026-06-14' });
    const inline = finding({ suppression: { kind: 'inline', syntax: 'checkov:skip' } });
    for (const [findings, entries] of [
      [[finding()], [late, entry({ path: '**' })]],
      [[inline], [late]],
      [[], [late]],
    ] as const)
      expect(told(findings, entries)).toMatchObject([
        {
          kind: 'suppression-expired',
          level: 'notice',
          message: expect.stringContaining('it can go'),
        },
      ]);
  });

  it('that it expired, without alarm where a comment speaks for the findings in its place', () => {
    const waived = {
      entries: [entry({ path: '**', expires: '2026-06-14' })],
      foreign: [],
      today: TODAY,
    };
    const { scan: marked, used } = applySuppressions(
      scan([finding()], { directives: [directive()] }),
      waived,
    );
    expect(suppressionNotices([{ scan: marked, used }], waived)).toMatchObject([
      { level: 'warning' },
    ]);
    const all = [{ scan: applyDirectives(marked), used }];
    expect(suppressionNotices(all, waived)).toMatchObject([{ level: 'notice' }]);
  });

  it('that no finding needs it', () => {
    const idle = entry({ path: 'other/**', resource: 'Pod/*' });
    expect(told([finding()], [idle])).toEqual([
      {
        kind: 'suppression-unused',
        level: 'warning',
        message:
          'no finding needs the suppression of kubernetes/privileged for path "other/**" and resource "Pod/*"',
        location: idle.location,
      },
    ]);
  });

  it('not that of an entry which another one comes before', () => {
    expect(told([finding()], [entry({ path: '**' }), entry({ path: 'deploy' })])).toEqual([]);
  });

  it.each<[string, SuppressionEntry, Partial<Scan>]>([
    ['for a phase that did not run', entry({ rule: 'azure/private-cluster', path: 'x' }), {}],
    ['for a vulnerability', entry({ rule: 'CVE-2026-1234', package: 'pkg:npm/*' }), {}],
    ['when not all could be read', entry({ path: 'x' }), { incomplete: ['a file failed'] }],
    ['when only a part was scanned', entry({ path: 'x' }), { scope: 'deploy' }],
    ['when only another part was scanned', entry({ path: 'ops/x' }), { scope: 'deploy' }],
    ['when nothing was scanned for it', entry({ path: 'x' }), { rules: [HOST_NETWORK] }],
  ])('not that it is unneeded %s', (_, given, more) => {
    expect(told([], [given], more, [PRIVILEGED])).toEqual([]);
  });

  it('that it is unneeded when the part that it speaks for was scanned', () => {
    const scope = { scope: 'deploy' };
    expect(told([], [entry({ path: 'deploy/x/**' })], scope)).toHaveLength(1);
    expect(told([], [entry({ path: 'deploy/' })], scope)).toHaveLength(0);
  });

  it.each([
    ['kubernetes/privilegd', '; did you mean kubernetes/privileged?'],
    ['kubernets/privileged', '; did you mean kubernetes/privileged?'],
    ['privilegd', '; did you mean privileged?'],
    ['CKV_K8_16', '; did you mean CKV_K8S_16?'],
    ['zzzzzzzzzzzzzzzzzz', ''],
  ])('that %s is no rule', (name, hint) => {
    expect(told([], [entry({ rule: name, path: 'x' })])).toMatchObject([
      {
        kind: 'suppression-unused',
        level: 'warning',
        message: `the suppression of ${name} for path "x" names no rule that is known${hint}`,
      },
    ]);
  });

  it('not that a rule is unknown which another profile asks', () => {
    const given = [entry({ rule: 'kubernetes/strict', path: 'x' })];
    expect(told([], given)).toHaveLength(1);
    expect(told([], given, {}, [rule('kubernetes/strict', { profile: 'all' })])).toEqual([]);
  });

  it.each([
    [TODAY, 'expires today, on 2026-06-15'],
    ['2026-06-16', 'expires tomorrow, on 2026-06-16'],
    ['2026-06-29', 'expires in 14 days, on 2026-06-29'],
    ['2026-06-30', undefined],
  ])('that it expires soon: %s', (expires, words) => {
    const notices = told([finding()], [entry({ path: '**', expires })]);
    expect(notices.map(({ kind, level }) => [kind, level])).toEqual(
      words === undefined ? [] : [['suppression-expiring', 'notice']],
    );
    expect(notices.map(({ message }) => message).join()).toContain(words ?? '');
  });

  it('of all phases together', () => {
    const waived = { entries: [entry({ path: '**' })], foreign: [], today: TODAY };
    const triaged = [scan([]), scan([finding()], { phase: 'image' })].map((each) =>
      applySuppressions(each, waived),
    );
    expect(suppressionNotices(triaged, waived)).toEqual([]);
  });
});
