import { describe, expect, it } from '@jest/globals';
import type { Directive, Finding, Scan } from '@gatehouse/findings';
import { directiveNotices } from '../src/index.ts';
import { directive, file, finding, rule, scan } from './build.ts';

function told(
  findings: readonly Finding[],
  directives: readonly Directive[],
  more: Partial<Scan> = {},
): (readonly [string, string])[] {
  const files = [file('deploy/agent/a.yaml')];
  const coverage = { files, resources: 0, unknown: 0 };
  const catalogue = [rule('kubernetes/strict')];
  return directiveNotices(scan(findings, { directives, coverage, ...more }), catalogue).map(
    ({ kind, message }) => [kind, message],
  );
}

describe('directiveNotices', () => {
  it('says nothing of what does its work', () => {
    expect(told([finding()], [directive()])).toEqual([]);
    expect(told([], [])).toEqual([]);
  });

  it('says that one expired, whoever reads it, and how many findings are back', () => {
    const late = { syntax: 'trivy:ignore', until: '2026-06-14' };
    const back = (findings: readonly Finding[], ...others: readonly Directive[]) =>
      told(findings, [directive(late), ...others]);
    expect(back([finding(), finding()])).toEqual([
      [
        'suppression-expired',
        'trivy:ignore of privileged expired on 2026-06-14: 2 findings are back',
      ],
    ]);
    expect(back([])).toEqual([]);
    expect(back([finding()], directive())).toEqual([]);
    expect(back([finding({ suppression: { kind: 'config', syntax: 'gatehouse.yml' } })])).toEqual(
      [],
    );
  });

  it('says that one of ours is needed by no finding, name by name', () => {
    const both = directive({ rules: ['privileged', 'host-network'] });
    expect(told([finding()], [both])).toEqual([
      ['suppression-unused', 'no finding needs this gatehouse:ignore of host-network'],
    ]);
    expect(told([], [directive({ syntax: 'gatehouse:ignore-file' })])).toEqual([
      ['suppression-unused', 'no finding needs this gatehouse:ignore-file of privileged'],
    ]);
  });

  it('takes one for needed that the policy makes superfluous', () => {
    const found = finding({ suppression: { kind: 'config', syntax: 'gatehouse.yml' } });
    expect(told([found], [directive()])).toEqual([]);
  });

  it('says that one of ours names no rule', () => {
    expect(told([], [directive({ rules: ['privilegd', 'zzzzzzzzzzzz'] })])).toEqual([
      [
        'suppression-unused',
        'gatehouse:ignore names privilegd, which is no rule that is known; did you mean privileged?',
      ],
      ['suppression-unused', 'gatehouse:ignore names zzzzzzzzzzzz, which is no rule that is known'],
    ]);
  });

  it.each<[string, Directive, Partial<Scan>]>([
    ['of other tools', directive({ syntax: 'checkov:skip', rules: ['CKV_K8S_16'] }), {}],
    ['of another profile', directive({ rules: ['strict'] }), {}],
    ['of another phase', directive({ rules: ['azure/private-cluster'] }), {}],
    [
      'in a file that was not read in full',
      directive(),
      {
        coverage: {
          files: [file('deploy/agent/a.yaml', { problems: [{ message: 'x' }] })],
          resources: 0,
          unknown: 0,
        },
      },
    ],
  ])('leaves alone those %s', (_, given, more) => {
    expect(told([], [given], more)).toEqual([]);
  });

  it('is quick about names that nobody could have meant', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `privileg${index}`);
    const long = 'x'.repeat(1_000_000);
    const started = performance.now();
    const notices = told([], [directive({ rules: [long] }), directive({ rules: names })]);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(notices).toHaveLength(500);
    expect(notices[0]?.[1].length).toBeLessThan(200);
  });

  it('tells no more than anybody reads', () => {
    const many = Array.from({ length: 2_000 }, () => directive());
    expect(told([], many)).toHaveLength(500);
  });
});
