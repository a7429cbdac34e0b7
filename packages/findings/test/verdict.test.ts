import { describe, expect, it } from '@jest/globals';
import {
  decide,
  reaches,
  SEVERITIES,
  THRESHOLDS,
  type Finding,
  type Threshold,
} from '../src/index.ts';
import { finding, scan } from './build.ts';

const all = SEVERITIES.map((severity) => finding(severity));
const suppressed = (what: Finding): Finding => ({
  ...what,
  suppression: { kind: 'inline', syntax: 'gatehouse:ignore' },
});
const verdictOf = (findings: readonly Finding[], failOn: Threshold) =>
  decide([scan(findings)], { failOn, reportFrom: 'low' }).verdict;

describe('decide', () => {
  it.each<[Threshold, string]>([
    ['critical', 'pass'],
    ['high', 'fail'],
    ['medium', 'fail'],
    ['low', 'fail'],
    ['none', 'pass'],
  ])('a high finding under fail-on %s: %s', (failOn, verdict) => {
    expect(verdictOf([finding('high')], failOn)).toBe(verdict);
  });

  it('says why it fails, in one sentence', () => {
    expect(decide([scan(all)], { failOn: 'high', reportFrom: 'low' }).reasons).toEqual([
      '2 findings are at or above fail-on: high',
    ]);
    expect(decide([scan(all)], { failOn: 'critical', reportFrom: 'low' }).reasons).toEqual([
      '1 finding is at or above fail-on: critical',
    ]);
    expect(decide([scan([])], { failOn: 'low', reportFrom: 'low' }).reasons).toEqual([]);
  });

  it('fails for what it does not show: what is shown and what fails are two settings', () => {
    const outcome = decide([scan([finding('low')])], { failOn: 'low', reportFrom: 'critical' });
    expect(outcome.verdict).toBe('fail');
    expect(outcome.shown).toEqual([]);
    expect(outcome.total).toBe(1);
    expect(outcome.counts).toEqual({ critical: 0, high: 0, medium: 0, low: 1 });
  });

  it('does not fail for what is suppressed, and still has it', () => {
    const outcome = decide([scan([suppressed(finding('critical'))])], {
      failOn: 'low',
      reportFrom: 'low',
    });
    expect(outcome).toMatchObject({ verdict: 'pass', total: 0, shown: [] });
    expect(outcome.suppressed).toHaveLength(1);
  });

  it.each<[boolean, Threshold, string]>([
    [true, 'critical', 'fail'],
    [false, 'low', 'pass'],
    [true, 'none', 'pass'],
  ])('lets a phase decide: fails %s under fail-on %s: %s', (fails, failOn, verdict) => {
    expect(verdictOf([{ ...finding('medium'), fails }], failOn)).toBe(verdict);
  });

  it('does not blame the threshold for what a phase decided', () => {
    expect(
      decide([scan([{ ...finding('low'), fails: true }])], { failOn: 'high', reportFrom: 'low' })
        .reasons,
    ).toEqual(['1 finding is of those that fail a run']);
  });

  it('is an error for a scan that is not complete, whatever it found and whatever fails', () => {
    for (const failOn of THRESHOLDS)
      for (const findings of [[], all])
        expect(
          decide([scan([]), scan(findings, { incomplete: ['could not see'] })], {
            failOn,
            reportFrom: 'low',
          }),
        ).toMatchObject({
          verdict: 'error',
          reasons: expect.arrayContaining(['could not see']),
        });
  });

  it('shows the worst first, then by place', () => {
    const given = [
      finding('low'),
      finding('high', { path: 'b', line: 2 }),
      finding('high', { path: 'b', line: 1 }),
      finding('high', { path: 'a' }),
      finding('critical'),
    ];
    const { shown } = decide([scan(given)], { failOn: 'none', reportFrom: 'high' });
    expect(
      shown.map(({ severity, location }) => `${severity} ${location.path}:${location.startLine}`),
    ).toEqual(['critical a.yaml:1', 'high a:1', 'high b:1', 'high b:2']);
  });
});

describe('reaches', () => {
  it('is true at and above the threshold', () => {
    expect(SEVERITIES.map((severity) => reaches(severity, 'medium'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(SEVERITIES.some((severity) => reaches(severity, 'none'))).toBe(false);
  });
});
