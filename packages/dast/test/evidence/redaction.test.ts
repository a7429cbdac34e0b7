import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRecording, redactUrl, Redactor } from '../../src/index.ts';
import { judge } from '../judge.ts';

/** What sessions and tokens are made of; one of each kind so that it is no word. */
const secret = fc
  .string({
    unit: fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789-_'.split('')),
    minLength: 8,
    maxLength: 60,
  })
  .map((text) => `q7Z${text}`);

describe('nothing that only the client knows leaves the package', () => {
  it('whichever rule speaks', () => {
    fc.assert(
      fc.property(
        secret,
        secret,
        secret,
        secret,
        secret,
        (cookie, token, password, query, hidden) => {
          const basic = Buffer.from(`jane:${password}`).toString('base64');
          const exchange = readRecording({
            requestHead: [
              `POST http://jane:${password}@shop.example/pay;jsessionid=${query}?token=${query}&sid=${query}&to=https://x.example/${cookie} HTTP/1.1`,
              `Cookie: sid=${cookie}; lang=en`,
              `Authorization: Basic ${basic}`,
              `X-Api-Key: ${token}`,
              `Referer: https://other.example/?token=${query}`,
            ].join('\r\n'),
            requestBody: `password=${password}`,
            responseHead: [
              'HTTP/1.1 302 Found',
              'Content-Type: text/html',
              `Location: https://x.example/${cookie}`,
              `Set-Cookie: sid=${cookie}; SameSite=${token}`,
              `X-Powered-By: ${cookie}`,
              `X-ChromeLogger-Data: ${token}`,
              `Server: nginx/1.0 ${query}`,
              `Content-Security-Policy: default-src ${cookie}`,
            ].join('\r\n'),
            responseBody: [
              `<html><!-- TODO user ${cookie} ${token} --><form method=post action="/x?t=${query}">`,
              `<input type=hidden name=csrf value="${hidden}"><input name=__VIEWSTATE value="${hidden}">`,
              `<script src="http://cdn.example/${cookie}.js">eval(1) // admin ${hidden}</script>`,
              `<a target=_blank rel=opener href="https://y.example/?${token}">10.0.0.1:80</a> PHP Warning ${token}`,
            ].join('\n'),
          });
          const { findings } = judge([exchange]);
          const shown = JSON.stringify(findings.map(({ rule, ...rest }) => [rule.id, rest]));
          expect(findings.length).toBeGreaterThan(10);
          for (const value of [cookie, token, password, query, hidden, basic])
            expect(shown).not.toContain(value);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('in another spelling', () => {
    const redactor = new Redactor(
      readRecording({ requestHead: 'GET https://a.example/ HTTP/1.1\nCookie: sid=a+b/c=d&"e"f' }),
    );
    for (const text of [
      'a+b/c=d&"e"f',
      encodeURIComponent('a+b/c=d&"e"f'),
      'a+b/c=d&amp;&quot;e&quot;f',
    ])
      expect(redactor.text(`<${text}>`)).toBe('<***>');
  });

  it('however short, where the text says what it is', () => {
    const redactor = new Redactor(readRecording({ requestHead: 'GET / HTTP/1.1' }));
    expect(redactor.evidence('Set-Cookie: pin=1234; Secure')).toBe('Set-Cookie: pin=***; Secure');
    expect(redactor.evidence('Authorization: Basic eDp5')).toBe('Authorization: ***');
  });

  it('where evidence is cut', () => {
    const value = 'k3'.repeat(100);
    const redactor = new Redactor(
      readRecording({ requestHead: `GET https://a.example/ HTTP/1.1\nCookie: sid=${value}` }),
    );
    const shown = redactor.evidence(`${'x '.repeat(70)}${value}`);
    expect(shown).not.toContain('k3');
    expect(redactor.evidence('x '.repeat(1e6)).length).toBeLessThan(200);
  });
});

describe('a URL', () => {
  it.each([
    ['https://shop.example/a?page=2&sort=name', 'https://shop.example/a?page=2&sort=name'],
    ['https://user:pw@shop.example/a#b', 'https://shop.example/a'],
    ['https://user@evil@shop.example/', 'https://shop.example/'],
    ['https://shop.example/?token=abc&sid=1', 'https://shop.example/?token=***&sid=***'],
    ['https://shop.example/a;jsessionid=1A2B?x', 'https://shop.example/a;jsessionid=***?x'],
    [
      'https://shop.example/reset/4f1e2d3c4b5a69788796a5b4c3d2e1f0',
      'https://shop.example/reset/***',
    ],
    ['https://shop.example/?mail=jane@shop.example', 'https://shop.example/?mail=***'],
    ['/js/modernizr-2.6.2.min.js', '/js/modernizr-2.6.2.min.js'],
    ['/js/modernizr-2f6e2d3c4b5a.js', '/js/***'],
    ['/relative?q=1', '/relative?q=1'],
    ['', ''],
  ])('%j is shown as %j', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });

  it('is bounded', () => {
    expect(redactUrl(`https://shop.example/${'a-'.repeat(10_000)}`).length).toBeLessThan(600);
  });
});
