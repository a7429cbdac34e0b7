import { describe, expect, it } from '@jest/globals';
import { type CodeScanning, evidenceOfCodeScanning } from '../src/index.ts';

const COMMIT = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

const analysis = (
  category: string,
  commit: string,
  changes: Partial<CodeScanning['analyses'][number]> = {},
): CodeScanning['analyses'][number] => ({
  version: '2.20.0',
  category,
  commit,
  createdAt: new Date('2026-11-25T10:00:00Z'),
  error: '',
  ...changes,
});

const alert = (
  securitySeverity: string | undefined,
  level: string | undefined,
): CodeScanning['alerts'][number] => ({
  rule: 'js/xss',
  securitySeverity,
  level,
  path: 'a.js',
  line: 3,
  message: 'Reflected  from the query',
});

const judge = (scan: Partial<CodeScanning>) =>
  evidenceOfCodeScanning('CodeQL', COMMIT, {
    ref: 'refs/heads/main',
    analyses: [],
    alerts: [],
    isComplete: true,
    ...scan,
  });

describe('evidenceOfCodeScanning', () => {
  it('counts the open alerts of a ref where the commit was analysed', () => {
    const later = new Date('2026-11-25T10:05:00Z');
    const evidence = judge({
      analyses: [
        analysis('a/', COMMIT, { createdAt: later }),
        analysis('b/', COMMIT),
        analysis('a/', OTHER),
      ],
      alerts: [alert(undefined, 'note'), alert('critical', 'error'), alert(undefined, 'error')],
    });
    expect(evidence).toMatchObject({
      source: 'code scanning of refs/heads/main',
      tool: { name: 'CodeQL', version: '2.20.0' },
      subjects: [{ kind: 'commit', digest: COMMIT }],
      finishedAt: later,
      incomplete: [],
      open: { critical: 1, high: 1, medium: 0, low: 1 },
      worst: [
        {
          ...{ rule: 'js/xss', severity: 'critical', path: 'a.js', line: 3 },
          message: 'Reflected from the query',
        },
        {},
        {},
      ],
    });
    expect(evidence?.startedAt.toISOString()).toBe('2026-11-25T10:00:00.000Z');
  });

  it('takes a severity that is not known for a high one', () => {
    expect(
      judge({ analyses: [analysis('', COMMIT)], alerts: [alert('grave', 'odd')] })?.open,
    ).toEqual({
      critical: 0,
      high: 1,
      medium: 0,
      low: 0,
    });
  });

  it('says nothing about a commit that was not analysed', () => {
    expect(judge({})).toBeUndefined();
    expect(judge({ analyses: [analysis('a/', OTHER)] })).toBeUndefined();
    expect(judge({ analyses: [analysis('a/', OTHER), analysis('a/', COMMIT)] })).toBeUndefined();
  });

  it.each<[string, Partial<CodeScanning>, string]>([
    [
      'a category is about another commit',
      { analyses: [analysis('a/', COMMIT), analysis('b/', OTHER)] },
      'the newest analysis of category b/ is about bbbbbbbbbbbb',
    ],
    [
      'an analysis failed',
      { analyses: [analysis('a/', COMMIT, { error: 'rejected' })] },
      'category a/: rejected',
    ],
    [
      'alerts are left over',
      { analyses: [analysis('a/', COMMIT)], isComplete: false },
      'more open alerts than were read',
    ],
  ])('is incomplete when %s', (_, scan, why) => {
    expect(judge(scan)?.incomplete).toEqual([expect.stringContaining(why)]);
  });
});
