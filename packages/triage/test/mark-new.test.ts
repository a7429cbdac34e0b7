import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding, Suppression } from '@gatehouse/findings';
import { markNew } from '../src/index.ts';
import { file, finding, place, scan } from './build.ts';

const INLINE: Suppression = { kind: 'inline', syntax: 'checkov:skip' };

const open = (fingerprint: string): Finding => finding({ fingerprint });
const waived = (fingerprint: string): Finding => finding({ fingerprint, suppression: INLINE });

function mark(head: readonly Finding[], base: readonly Finding[]) {
  const { scans, fixed } = markNew([scan(head)], [scan(base)]);
  return {
    findings: scans.flatMap(({ findings }) =>
      findings.map(({ state, suppression }) => [state, suppression?.isNew]),
    ),
    fixed: fixed.map(({ fingerprint }) => fingerprint),
  };
}

describe('markNew', () => {
  it.each<[string, readonly Finding[], readonly Finding[], string, boolean | undefined]>([
    ['that the base does not have', [open('a')], [], 'new', undefined],
    ['that the base has', [open('a')], [open('a')], 'existing', undefined],
    ['that the base waives', [open('a')], [waived('a')], 'new', undefined],
    ['waived by the change', [waived('a')], [open('a')], 'existing', true],
    ['brought and waived by the change', [waived('a')], [], 'new', true],
    ['waived before and after', [waived('a')], [waived('a')], 'new', false],
  ])('a finding %s', (_, head, base, state, isNew) => {
    expect(mark(head, base).findings).toEqual([[state, isNew]]);
  });

  it('knows a finding again whatever line it is on now', () => {
    const moved = { ...open('a'), location: place('deploy/agent/a.yaml', 99) };
    expect(mark([moved], [open('a')]).findings).toEqual([['existing', undefined]]);
  });

  it('tells what is gone: open in the base, not even waived now', () => {
    expect(
      mark([waived('a'), open('c')], [open('a'), open('b'), open('c'), waived('d')]).fixed,
    ).toEqual(['b']);
  });

  it.each([
    file('deploy/agent/a.yaml', { status: 'failed' }),
    file('deploy/agent/a.yaml', { status: 'deferred' }),
    file('deploy/agent/a.yaml', { problems: [{ message: 'invalid YAML' }] }),
  ])('does not call gone what may hide in a file that was not read: $status', (record) => {
    const head = scan([], { coverage: { files: [record], resources: 0, unknown: 0 } });
    expect(markNew([head], [scan([open('a')])]).fixed).toEqual([]);
  });

  it('compares each phase, and each part of the tree, with its own', () => {
    const base = [scan([open('a')]), scan([open('b')], { phase: 'image' })];
    const head = [scan([open('b')], { phase: 'image' }), scan([open('b')])];
    const { scans } = markNew(head, base);
    expect(scans.map(({ findings }) => findings[0]?.state)).toEqual(['existing', 'new']);
    const [part] = markNew([scan([open('a')], { scope: 'deploy' })], base).scans;
    expect(part?.findings[0]?.state).toBe('new');
  });

  const findings = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), {
      selector: ([name]) => name,
    })
    .map((list) => list.map(([name, isWaived]) => (isWaived ? waived : open)(String(name))));

  it('finds nothing new and nothing gone where nothing changed', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { findings: marked, fixed } = mark(list, list);
        expect(fixed).toEqual([]);
        for (const [state, isNew] of marked)
          expect([state, isNew]).toEqual(
            isNew === undefined ? ['existing', undefined] : ['new', false],
          );
      }),
    );
  });

  it('does not care for any order', () => {
    const shuffled = findings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const statesOf = (head: readonly Finding[], base: readonly Finding[]) => {
      const { scans, fixed } = markNew([scan(head)], [scan(base)]);
      const states = scans.flatMap((each) =>
        each.findings.map(({ fingerprint, state }) => `${fingerprint} ${state ?? ''}`),
      );
      return [...states, ...fixed.map(({ fingerprint }) => fingerprint)].sort();
    };
    fc.assert(
      fc.property(shuffled, shuffled, ([head, otherHead], [base, otherBase]) => {
        expect(statesOf(otherHead, otherBase)).toEqual(statesOf(head, base));
      }),
    );
  });

  it('turns what was new into what is gone when the change is taken back', () => {
    fc.assert(
      fc.property(findings, findings, (head, base) => {
        const there = mark(head, base);
        const back = mark(base, head);
        const isKnown = new Set(base.map(({ fingerprint }) => fingerprint));
        const brought = head.filter((each) => !each.suppression && !isKnown.has(each.fingerprint));
        expect(back.fixed.sort()).toEqual(brought.map(({ fingerprint }) => fingerprint).sort());
        expect(there.findings).toHaveLength(head.length);
      }),
    );
  });
});
