import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@gatehouse/findings';
import { type AlertPolicy, readRulesFile, readTranscript, type ZapAlert } from '../../src/index.ts';
import { findingsOf } from '../../src/evaluate/index.ts';
import { sightingsOf } from '../../src/zap/index.ts';
import { everyRule } from '../all-rules.ts';
import { judge } from '../judge.ts';

const URLS = ['https://shop.example/old/a', 'https://shop.example/new/a'];

/** `X-ChromeLogger-Data` on two places, as the embedded engine sees it. */
function embedded(policy: AlertPolicy): readonly Finding[] {
  const exchanges = URLS.flatMap((url) =>
    readTranscript(`GET ${url} HTTP/1.1\n\nHTTP/1.1 200 OK\nX-ChromeLogger-Data: e30=\n\nx\n`),
  );
  return judge(exchanges, everyRule, { policy }).findings.filter(({ rule }) =>
    rule.aliases.includes('10052'),
  );
}

/** And as ZAP does. */
function byZap(policy: AlertPolicy, confidence: ZapAlert['confidence'] = 'high') {
  const alert: ZapAlert = {
    pluginId: '10052',
    alertRef: '10052',
    name: 'X-ChromeLogger-Data Header Information Leak',
    risk: 'medium',
    confidence,
    site: 'https://shop.example',
    description: '',
    solution: '',
    references: [],
    tags: [],
    systemic: false,
    instances: URLS.map((url) => ({ method: 'GET', url, evidence: 'e30=' })),
  };
  return findingsOf(sightingsOf([alert], everyRule).sightings, { profile: 'all', policy });
}

function policy(text: string, minConfidence: AlertPolicy['minConfidence'] = 'low'): AlertPolicy {
  return { rules: readRulesFile('.zap/rules.tsv', text), minConfidence };
}

describe.each([
  ['the embedded engine', embedded],
  ['ZAP', byZap],
])('by %s', (_, engine) => {
  it.each([
    ['10052\tWARN', false],
    ['10052\tINFO', false],
    ['10052\tFAIL', true],
    ['10011\tFAIL', undefined],
  ])('%s: fails is %s', (text, fails) => {
    for (const finding of engine(policy(text))) {
      expect(finding.fails).toBe(fails);
      expect(finding.suppression).toBeUndefined();
    }
  });

  it.each(['IGNORE', 'PASS'])('%s suppresses, and says where that is written', (level) => {
    for (const { suppression, fails } of engine(policy(`# ours\n10052\t${level}\t(known)`))) {
      expect(fails).toBeUndefined();
      expect(suppression).toEqual({
        kind: 'foreign',
        syntax: '.zap/rules.tsv',
        reason: 'known',
        location: {
          path: '.zap/rules.tsv',
          startLine: 2,
          startColumn: 1,
          endLine: 2,
          endColumn: `10052\t${level}\t(known)`.length + 1,
        },
      });
    }
  });

  it('OUTOFSCOPE speaks for its URLs only', () => {
    const found = engine(policy('10052\tOUTOFSCOPE\thttps://shop\\.example/old/'));
    expect(found.map(({ resource, suppression }) => [resource?.name, suppression?.kind])).toEqual([
      ['GET https://shop.example/old/a', 'foreign'],
      ['GET https://shop.example/new/a', undefined],
    ]);
  });

  it('what is less sure than asked never fails, and says so', () => {
    const found = engine(policy('', 'confirmed'));
    expect(found.map(({ fails }) => fails)).toEqual([false, false]);
    expect(found[0]?.message).toMatch(/; confidence: high$/u);
    expect(engine(policy('', 'high')).map(({ fails }) => fails)).toEqual([undefined, undefined]);
    expect(engine(policy('10052\tFAIL', 'confirmed')).map(({ fails }) => fails)).toEqual([
      true,
      true,
    ]);
  });
});

describe('a place of which a part is out of scope', () => {
  const rule = policy('*\tOUTOFSCOPE\thttps://shop\\.example/orders/1$');
  const found = (ids: readonly number[]): readonly Finding[] =>
    judge(
      ids.flatMap((id) =>
        readTranscript(
          `GET https://shop.example/orders/${id} HTTP/1.1\n\nHTTP/1.1 200 OK\nX-ChromeLogger-Data: e30=\n\nx\n`,
        ),
      ),
      everyRule,
      { policy: rule },
    ).findings.filter(({ rule: { aliases } }) => aliases.includes('10052'));

  it('is two findings, and the open one has the fingerprint of one alone, whoever came first', () => {
    const [alone] = found([2]);
    for (const order of [
      [1, 2],
      [2, 1],
    ]) {
      const both = found(order);
      expect(both).toHaveLength(2);
      const open = both.find(({ suppression }) => suppression === undefined);
      expect(open?.fingerprint).toBe(alone?.fingerprint);
      expect(new Set(both.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    }
  });
});
