import { describe, expect, it } from '@jest/globals';
import type { Location } from '@gatehouse/findings';
import { readTranscript, type Exchange } from '../../src/index.ts';
import { exchangeRule, trafficRule } from '../../src/rules/define.ts';
import { page } from '../../src/rules/example.ts';
import type { DastRule, RuleText } from '../../src/rules/rule.ts';
import { everyRule } from '../all-rules.ts';
import { judge, judgeText } from '../judge.ts';

const TEXT: RuleText = {
  id: 'dast/example',
  title: 'An example of a rule',
  severity: 'medium',
  confidence: 'high',
  why: 'It shows how rules are asked.',
  fix: 'Nothing is to be done.',
  references: ['https://example.com/'],
  aliases: ['1-1', '1-2'],
  tags: [],
  examples: { fail: [page('Any')], pass: [page('None')] },
};

const get = (url: string): Exchange => readTranscript(page('', { url }).source)[0] as Exchange;

function findings(exchanges: readonly Exchange[], ...rules: readonly DastRule[]) {
  return judge(exchanges, rules, { profile: 'default' }).findings;
}

describe('findings', () => {
  it('name the place, what is wrong and what was seen', () => {
    const rule = exchangeRule({
      ...TEXT,
      check: (_, report) => {
        report.fail('this is wrong', { subject: 'X', evidence: 'X: 1\n  2', severity: 'low' });
      },
    });
    expect(findings([get('https://shop.example:8443/a/7?q=1')], rule)).toMatchObject([
      {
        rule: { id: 'dast/example', confidence: 'high' },
        severity: 'low',
        message: 'GET https://shop.example:8443/a/7?q=1: this is wrong (X: 1 2)',
        location: { path: 'dast/shop.example_8443/a/7', startLine: 1 },
        resource: { kind: 'endpoint', name: 'GET https://shop.example:8443/a/7?q=1' },
        engine: 'gatehouse',
      },
    ]);
  });

  it('are one for places that differ in data only', () => {
    const rule = exchangeRule({
      ...TEXT,
      check: (_, report) => {
        report.fail('wrong');
      },
    });
    const urls = ['/orders/1?page=1', '/orders/2?page=2', '/basket'].map((path) =>
      get(`https://shop.example${path}`),
    );
    const found = findings(urls, rule);
    expect(found.map(({ message }) => message)).toEqual([
      'GET https://shop.example/orders/1?page=1 and 1 more: wrong',
      'GET https://shop.example/basket: wrong',
    ]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('about the site are one for each site', () => {
    const rule = exchangeRule({
      ...TEXT,
      about: 'site',
      check: (_, report) => {
        report.fail('wrong');
      },
    });
    const urls = ['https://a.example/1', 'https://a.example/x', 'https://b.example/'].map(get);
    expect(findings(urls, rule).map(({ message }) => message)).toEqual([
      'GET https://a.example/1 and 1 more: wrong',
      'GET https://b.example/: wrong',
    ]);
  });

  it('have the same fingerprint on another host and with other data', () => {
    const rule = exchangeRule({
      ...TEXT,
      check: (_, report) => {
        report.fail('wrong');
      },
    });
    const [one] = findings([get('https://pr-1.shop.example/orders/17?page=1')], rule);
    const [two] = findings([get('https://pr-2.shop.example/orders/9?page=2')], rule);
    expect(one?.fingerprint).toBe(two?.fingerprint);
  });

  it('are the same whichever page answers first', () => {
    const pages = [
      'https://shop.example/',
      'https://shop.example/orders/22',
      'https://shop.example/orders/7',
      'https://shop.example/b?x=1',
    ].map(get);
    const sorted = (exchanges: readonly Exchange[]): readonly string[] =>
      judge(exchanges)
        .findings.map((finding) => JSON.stringify(finding))
        .sort();
    expect(sorted(pages)).toEqual(sorted([...pages].reverse()));
  });

  it('stand where the caller says', () => {
    const location: Location = {
      path: 'ingress.yaml',
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: 9,
    };
    const rule = exchangeRule({
      ...TEXT,
      check: (_, report) => {
        report.fail('wrong');
      },
    });
    const { findings: found } = judge([get('https://shop.example/')], [rule], {
      profile: 'default',
      locate: () => location,
    });
    expect(found[0]?.location).toBe(location);
  });

  it('are left out where another rule saw the cause', () => {
    const main = exchangeRule({
      ...TEXT,
      check: (_, report) => {
        report.fail('wrong', { subject: 'a' });
      },
    });
    const variant = exchangeRule({
      ...TEXT,
      id: 'dast/variant',
      variantOf: ['dast/example'],
      check: (_, report) => {
        report.fail('wrong', { subject: 'a' });
        report.fail('wrong', { subject: 'b' });
      },
    });
    const found = findings([get('https://shop.example/')], variant, main);
    expect(found.map(({ rule }) => rule.id)).toEqual(['dast/variant', 'dast/example']);
  });

  it('come of rules of the profile only, answers of all', () => {
    const rule = exchangeRule({
      ...TEXT,
      profile: 'all',
      check: (_, report) => {
        report.fail('wrong', { alias: '1-2' });
      },
    });
    const { findings: found, answers } = judge([get('https://shop.example/')], [rule], {
      profile: 'default',
    });
    expect(found).toEqual([]);
    expect(answers).toMatchObject([{ alertRefs: ['1-2'], rules: ['dast/example'] }]);
  });
});

describe('a rule that breaks', () => {
  const check = (): never => {
    throw new Error('no');
  };

  it.each([exchangeRule({ ...TEXT, check }), trafficRule({ ...TEXT, begin: () => check })])(
    'costs no other its answer',
    (rule) => {
      const fine = exchangeRule({
        ...TEXT,
        id: 'dast/fine',
        check: (_, report) => {
          report.fail('wrong');
        },
      });
      const { findings: found, defects } = judge([get('https://shop.example/')], [rule, fine], {
        profile: 'default',
      });
      expect(found.map(({ rule: { id } }) => id)).toEqual(['dast/fine']);
      expect(defects).toEqual([expect.stringContaining('rule dast/example broke')]);
    },
  );
});

describe('a clean page', () => {
  it('has no finding in the default profile', () => {
    const source = page('', {
      fields: [
        ['X-Content-Type-Options', 'nosniff'],
        ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
        [
          'Content-Security-Policy',
          "default-src 'none'; script-src 'nonce-cmFuZG9tbHk=' 'strict-dynamic'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
        ],
        ['Set-Cookie', '__Host-sid=abcdef; Path=/; Secure; HttpOnly; SameSite=Lax'],
      ],
    }).source;
    const { findings: found } = judge(readTranscript(source), everyRule, {
      profile: 'default',
    });
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});

describe('a place in the repository', () => {
  it.each([
    ['https://shop.example/', 'dast/shop.example/_root'],
    ['https://[::1]:8443/a', 'dast/___1__8443/a'],
    ['https://shop.example/../../etc/passwd', 'dast/shop.example/__/__/etc/passwd'],
    ['https://shop.example/%2e%2e/a:b?c', 'dast/shop.example/_2e_2e/a_b'],
    ['/', 'dast/unknown/_root'],
    [
      `https://shop.example/${'a/'.repeat(300)}`,
      expect.stringMatching(/^dast\/shop\.example\/(?:a\/)+a$/),
    ],
  ])('is made of %.40j', (url, path) => {
    const { findings: found } = judge(
      readTranscript(`GET ${url} HTTP/1.1\n\nHTTP/1.1 200 OK\nX-Powered-By: x\n\nx`),
    );
    expect(found.find(({ rule }) => rule.id === 'dast/powered-by')?.location.path).toEqual(path);
  });
});

describe('the answers', () => {
  it('are one for each exchange, in their order', () => {
    const { answers } = judgeText(
      'GET https://a.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\nX-Powered-By: x\n\n\n---\nGET https://b.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\n\n',
    );
    expect(answers.map(({ alertRefs }) => alertRefs.includes('10037'))).toEqual([true, false]);
  });
});
