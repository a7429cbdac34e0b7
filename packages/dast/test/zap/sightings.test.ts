import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@gatehouse/findings';
import { readTranscript, type ZapAlert, type ZapInstance } from '../../src/index.ts';
import { findingsOf } from '../../src/evaluate/index.ts';
import { sightingsOf } from '../../src/zap/index.ts';
import { everyRule } from '../all-rules.ts';
import { judge } from '../judge.ts';

const ALERT: ZapAlert = {
  pluginId: '40018',
  alertRef: '40018',
  name: 'SQL Injection',
  risk: 'high',
  confidence: 'medium',
  site: 'https://shop.example',
  description: 'It may be possible.',
  solution: 'Do not trust input.',
  references: ['https://owasp.example/sql'],
  cwe: 89,
  wasc: 19,
  tags: [],
  systemic: false,
  instances: [],
};

function alert(ref: string, instance: Partial<ZapInstance>, change: Partial<ZapAlert> = {}) {
  const [pluginId = ''] = ref.split('-');
  const place = { method: 'GET', url: 'https://shop.example/a' };
  return { ...ALERT, pluginId, alertRef: ref, instances: [{ ...place, ...instance }], ...change };
}

function findings(
  alerts: readonly ZapAlert[],
  options: Partial<Parameters<typeof findingsOf>[1]> = {},
): readonly Finding[] {
  return findingsOf(sightingsOf(alerts, everyRule).sightings, { profile: 'all', ...options });
}

/** What both engines must agree on. */
function same({ rule, fingerprint, location, resource }: Finding): unknown {
  return { id: rule.id, fingerprint, location, resource };
}

const answer = (
  head: string,
  body = '<html><body>x</body></html>',
  url = 'https://shop.example/a',
) => `GET ${url} HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n${head}\n\n${body}\n`;
const html = (body: string) => answer('Server: x', `<html><body>${body}</body></html>`);

describe('both engines make the same finding of', () => {
  it.each<[title: string, transcript: string, ref: string, instance: Partial<ZapInstance>]>([
    [
      'a header that is missing',
      answer('Server: x'),
      '10038-1',
      { parameter: 'content-security-policy' },
    ],
    [
      'a cookie',
      answer('Set-Cookie: lang=de'),
      '10010',
      { parameter: 'lang', evidence: 'Set-Cookie: lang' },
    ],
    [
      'a cookie that only the other text names',
      answer('Set-Cookie: lang=de; Domain=shop.example', 'x', 'https://www.shop.example/a'),
      '90033',
      {
        url: 'https://www.shop.example/a',
        otherInfo:
          'The origin domain used for comparison was:\nwww.shop.example\nCookie name: lang\n',
      },
    ],
    [
      'a field that names itself',
      answer('X-Powered-By: PHP/5.4'),
      '10037',
      { evidence: 'X-Powered-By: PHP/5.4' },
    ],
    [
      'a field that only the head tells',
      answer('X-AspNetMvc-Version: 5.2'),
      '10061',
      {
        evidence: '5.2',
        exchange: {
          requestHeader: '',
          responseHeader: 'HTTP/1.1 200 OK\nX-AspNetMvc-Version: 5.2',
        },
      },
    ],
    [
      'a script of elsewhere',
      html('<script src="https://cdn.example/a.js"></script>'),
      '90003',
      { evidence: '<script src="https://cdn.example/a.js"></script>' },
    ],
    [
      'a form',
      html('<form method="POST" action="/pay"></form>'),
      '10202',
      { evidence: '<form method="POST" action="/pay">' },
    ],
    [
      'a comment',
      html('<!-- ToDo: check -->'),
      '10027',
      {
        otherInfo:
          'The following pattern was used: \\bTODO\\b and was detected in likely comment: …',
      },
    ],
    ['a time', html('1767225600'), '10096', { evidence: '1767225600' }],
    [
      'a parameter, on a page of many',
      answer(
        'Server: x',
        '<html><body></body></html>',
        'https://shop.example/orders/17?userName=anna&page=1',
      ),
      '10024',
      { url: 'https://shop.example/orders/17?userName=anna&page=1', parameter: 'userName' },
    ],
    [
      'an error',
      'GET https://shop.example/a HTTP/1.1\n\nHTTP/1.1 500 Oops\nContent-Type: text/html\n\nx\n',
      '90022',
      { evidence: 'HTTP/1.1 500 Oops' },
    ],
  ])('%s', (_, transcript, ref, instance) => {
    const [ours] = judge(readTranscript(transcript)).findings.filter(({ rule }) =>
      rule.aliases.includes(ref),
    );
    const [theirs] = findings([alert(ref, instance)]);
    if (!ours || !theirs) throw new Error('one engine sees nothing');
    expect(same(theirs)).toEqual(same(ours));
    expect(theirs.engine).toBe('zap');
    expect(theirs.message.split(': ')[0]).toBe(ours.message.split(': ')[0]);
  });

  it('a cause that two rules see', () => {
    const src = 'https://cdn.example/a.js';
    const tag = `<script src="${src}"></script>`;
    const ids = findings([
      alert('10017', { parameter: src, evidence: tag }),
      alert('90003', { evidence: tag }),
    ]).map(({ rule }) => rule.id);
    expect(ids).toEqual(['dast/integrity-missing']);
  });

  it('rules that fail for a subject: each is found in what ZAP reports', () => {
    const withSubject = everyRule.filter((rule) => {
      if (rule.sees === 'connection' || rule.aliases.length === 0) return false;
      return rule.examples?.fail.some(({ source }) =>
        readTranscript(source).some((exchange) => {
          const subjects: (string | undefined)[] = [];
          const check = rule.sees === 'traffic' ? rule.begin() : rule.check;
          check(exchange, { fail: (__, seen = {}) => subjects.push(seen.subject) }, { now: NOW });
          return subjects.some((subject) => subject !== undefined && subject !== '');
        }),
      );
    });
    expect(withSubject.length).toBeGreaterThan(20);
    const telling: Partial<ZapInstance> = {
      parameter: 'p',
      evidence: '<form action="/x" src="/x">4111 1111 1111 1111</form>',
      otherInfo: 'The pattern \\bTODO\\b\nCookie name: c',
    };
    for (const { id, aliases } of withSubject) {
      const [ref = ''] = aliases;
      const [finding] = sightingsOf([alert(ref, telling)], everyRule).sightings;
      expect([id, finding?.rule.id, finding?.subject]).toEqual([
        id,
        id,
        expect.stringMatching(/./u),
      ]);
    }
  });
});

const NOW = new Date('2026-11-25T12:00:00Z');

describe('the number of a card', () => {
  it('is shown no more than by the embedded engine', () => {
    const [finding] = findings([alert('10062', { evidence: '4111111111111111' })]);
    expect(finding?.rule.id).toBe('dast/card-number');
    expect(finding?.message).toContain('Visa');
    expect(finding?.message).not.toContain('4111');
  });
});

describe('an alert that no rule of ours answers', () => {
  it('has a rule made of it', () => {
    const [finding] = findings([
      alert('40018', {
        url: 'https://shop.example/a?id=1',
        parameter: 'id',
        attack: "1' OR '1'='1",
      }),
    ]);
    expect(finding).toMatchObject({
      rule: {
        id: 'zap/40018',
        title: 'SQL Injection',
        severity: 'high',
        profile: 'default',
        why: 'It may be possible.',
        fix: 'Do not trust input.',
        references: ['https://www.zaproxy.org/docs/alerts/40018/', 'https://owasp.example/sql'],
        aliases: ['40018'],
        tags: ['CWE-89', 'WASC-19'],
      },
      severity: 'high',
      message: `GET https://shop.example/a?id=1: SQL Injection, "id" (1' OR '1'='1)`,
      location: { path: 'dast/shop.example/a', startLine: 1 },
    });
  });

  it('is one finding for places that differ in data only, and one for each parameter', () => {
    const instances = ['/orders/1?id=1', '/orders/2?id=2', '/basket?id=1'].map((path) => ({
      method: 'GET',
      url: `https://shop.example${path}`,
      parameter: 'id',
    }));
    const found = findings([alert('40018', {}, { instances })]);
    expect(found.map(({ message }) => message)).toEqual([
      'GET https://shop.example/orders/1?id=1 and 1 more: SQL Injection, "id"',
      'GET https://shop.example/basket?id=1: SQL Injection, "id"',
    ]);
  });

  it('is one for the site where all of it has it', () => {
    const instances = ['/a', '/b'].map((path) => ({
      method: 'GET',
      url: `https://shop.example${path}`,
      parameter: path,
    }));
    const found = findings([alert('99999', {}, { instances, systemic: true })]);
    expect(found.map(({ message }) => message)).toEqual([
      'GET https://shop.example/a and 1 more: SQL Injection',
    ]);
  });

  it('that only informs is for those who want all', () => {
    const informs = [alert('10104', {}, { risk: 'informational' })];
    expect(findings(informs, { profile: 'default' })).toEqual([]);
    expect(findings(informs)).toMatchObject([{ severity: 'low', rule: { profile: 'all' } }]);
  });

  it('without an instance is about the site', () => {
    const [finding] = findings([alert('40018', {}, { instances: [] })]);
    expect(finding?.resource?.name).toBe('GET https://shop.example');
  });

  it('is left out where ZAP does not believe it', () => {
    expect(findings([alert('40018', {}, { confidence: 'false-positive' })])).toEqual([]);
  });

  it('shows no secret', () => {
    const key = ['AKIA', 'IOSFODNN7', 'EXAMPLA'].join('');
    const [finding] = findings([
      alert('40018', {
        url: 'https://anna:pw123456@shop.example/a?session=abcdef0123456789#x',
        evidence: `Set-Cookie: sid=0123456789; ${key}`,
      }),
    ]);
    expect(JSON.stringify(finding)).not.toMatch(/pw123456|abcdef0123456789|0123456789|AKIA/u);
  });

  it('with a hostile name makes a harmless rule', () => {
    const [finding] = findings([
      alert('../../\u001b[31m', {}, { name: 'a\nb'.repeat(500), description: 'x'.repeat(9_999) }),
    ]);
    expect(finding?.rule.id).toBe('zap/..-..-31m');
    expect(finding?.rule.title).not.toMatch(/\n/u);
    expect(finding?.rule.why.length).toBeLessThanOrEqual(600);
  });
});

describe('which rule of ours', () => {
  it.each([
    ['10010', 'dast/cookie-without-http-only'],
    ['10010-7', 'dast/cookie-without-http-only'],
    ['10036', 'dast/server-version'],
    ['10036-1', 'zap/10036-1'],
    ['10038', 'zap/10038'],
    ['10038-3', 'dast/csp-report-only'],
  ])('%s is of: %s', (ref, id) => {
    expect(findings([alert(ref, {})])[0]?.rule.id).toBe(id);
  });
});
