import { isAscii } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policyTexts } from '../facts/policies.ts';

export const cspNotAscii = serverRule({
  id: 'dast/csp-not-ascii',
  title: 'A policy has characters outside ASCII',
  severity: 'medium',
  confidence: 'high',
  why: 'Browsers drop a policy that holds one, typographic quotes for instance, and the page has none.',
  fix: "Write keywords in plain quotes: `'self'`.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-9/'],
  aliases: ['10055-9'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    if (policyTexts(exchange).some(({ text }) => !isAscii(text)))
      report.fail('the policy has characters outside ASCII');
  },
  examples: {
    fail: [
      page('Typographic quotes', {
        fields: { 'Content-Security-Policy': 'default-src \u2018self\u2019' },
      }),
    ],
    pass: [page('Plain quotes', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
  },
});
