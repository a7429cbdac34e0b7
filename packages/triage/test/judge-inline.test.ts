import { describe, expect, it } from '@jest/globals';
import { INLINE_POLICIES, type InlinePolicy } from '@gatehouse/config';
import type { Suppression } from '@gatehouse/findings';
import { judgeInline } from '../src/index.ts';
import { finding, place, PRIVILEGED, scan } from './build.ts';

const inline = (more: Partial<Suppression> = {}): Suppression => ({
  kind: 'inline',
  syntax: 'checkov:skip',
  location: place('deploy/agent/a.yaml', 2),
  ...more,
});

function judge(policy: InlinePolicy, suppression: Suppression) {
  const { scans, notices } = judgeInline([scan([finding({ suppression, state: 'new' })])], policy);
  const [found] = scans.flatMap(({ findings }) => findings);
  return { isWaived: found?.suppression !== undefined, state: found?.state, notices };
}

describe('judgeInline', () => {
  it.each<[InlinePolicy, string, Partial<Suppression>, boolean]>([
    ['allow', 'a new one with a reason', { isNew: true, reason: 'an agent' }, true],
    ['allow', 'a new one without', { isNew: true }, false],
    ['allow', 'a new one with a blank', { isNew: true, reason: ' ' }, false],
    ['allow', 'an old one without a reason', { isNew: false }, true],
    ['allow', 'one when nothing is compared', {}, true],
    ['pending', 'a new one with a reason', { isNew: true, reason: 'an agent' }, false],
    ['pending', 'an old one', { isNew: false }, true],
    ['pending', 'one when nothing is compared', {}, true],
    ['deny', 'a new one with a reason', { isNew: true, reason: 'an agent' }, false],
    ['deny', 'an old one', { isNew: false, reason: 'an agent' }, false],
    ['deny', 'one when nothing is compared', { reason: 'an agent' }, false],
  ])('%s, %s', (policy, _, more, isWaived) => {
    expect(judge(policy, inline(more)).isWaived).toBe(isWaived);
  });

  it.each(INLINE_POLICIES)('%s says nothing of what the policy itself waives', (policy) => {
    const config = inline({ kind: 'config', isNew: true });
    expect(judge(policy, config)).toEqual({ isWaived: true, state: 'new', notices: [] });
  });

  it('is no news where the base has it suppressed too', () => {
    expect(judge('deny', inline({ isNew: false })).state).toBe('existing');
    expect(judge('deny', inline({ isNew: true })).state).toBe('new');
  });

  it('says once for each suppression that it does not count, why, and for how many findings', () => {
    const suppression = inline({ isNew: true });
    const found = [finding({ suppression }), finding({ suppression: { ...suppression } })];
    expect(judgeInline([scan(found)], 'allow').notices).toEqual([
      {
        kind: 'suppression-refused',
        level: 'warning',
        message:
          'checkov:skip does not count, since it is new and gives no reason: 2 findings would be suppressed',
        location: suppression.location,
      },
    ]);
    expect(judge('pending', suppression).notices[0]?.message).toContain(
      'not in force until merged',
    );
    expect(judge('deny', suppression).notices[0]?.message).toContain('the configuration denies');
  });

  it('opens the answers again, those that stand for its findings only', () => {
    const resource = { kind: 'Pod', name: 'web' };
    const answer = { path: 'deploy/agent/a.yaml', rule: PRIVILEGED, line: 1, resource };
    const evaluations = [
      { ...answer, status: 'suppressed' as const },
      { ...answer, status: 'suppressed' as const, resource: { kind: 'Pod', name: 'other' } },
    ];
    const found = finding({ suppression: inline({ isNew: true }), resource });
    const { scans } = judgeInline([scan([found], { evaluations })], 'allow');
    expect(scans[0]?.evaluations.map(({ status }) => status)).toEqual(['fail', 'suppressed']);
  });
});
