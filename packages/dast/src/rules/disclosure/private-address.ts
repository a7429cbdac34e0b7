import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|[01]?\\d{1,2})';
const PORT =
  '(?::(?:0|[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65(?:[0-4]\\d{2}|5[0-2]\\d|53[0-5]))\\b)?';

/** RFC 1918 §3, as a dotted number that is no part of a longer one, or in the name of a machine at Amazon. */
const FORMS = [
  `(?<!\\d\\.)\\b(?:10\\.${OCTET}|172\\.(?:3[01]|2\\d|1[6-9])|192\\.168)\\.${OCTET}\\.${OCTET}\\b(?!\\.\\d)`,
  `\\bip-10-${OCTET}-${OCTET}-${OCTET}\\b(?!\\.\\d)`,
  `\\bip-(?:172-(?:3[01]|2\\d|1[6-9])|192-168)-${OCTET}-${OCTET}\\b(?!-\\d)`,
];

const PRIVATE = new RegExp(`(${FORMS.join('|')})${PORT}`, 'g');

export const privateAddress = exchangeRule({
  id: 'dast/private-address',
  title: 'The response tells an address of the inner network',
  severity: 'low',
  confidence: 'medium',
  why: 'It says how the network behind the application is laid out, and what a forged request might reach.',
  fix: 'Use names that only resolve inside, and keep them out of what is sent to visitors.',
  references: [
    'https://www.zaproxy.org/docs/alerts/2/',
    'https://datatracker.ietf.org/doc/html/rfc1918',
  ],
  aliases: ['2'],
  tags: ['CWE-497', 'WASC-13'],
  check(exchange, report) {
    if (!exchange.isText) return;
    const host = exchange.host.toLowerCase();
    for (const [text, address] of exchange.text.matchAll(PRIVATE)) {
      if (address?.toLowerCase() === host) continue;
      report.fail('the response names a private address', { evidence: text });
      return;
    }
  },
  examples: {
    fail: [page('In the text', { body: '<html><body>Served by 10.0.3.7:8080</body></html>' })],
    pass: [
      page('A longer number', { body: '<html><body>Version 1.10.0.3.7</body></html>' }),
      page('The address that was asked', {
        url: 'http://10.0.3.7/',
        body: '<html><body>10.0.3.7</body></html>',
      }),
    ],
  },
});
