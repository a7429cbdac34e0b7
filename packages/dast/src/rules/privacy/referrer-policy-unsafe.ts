import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const referrerPolicyUnsafe = serverRule({
  id: 'dast/referrer-policy-unsafe',
  title: 'Whole addresses are told to other sites',
  severity: 'low',
  confidence: 'high',
  why: 'Paths and queries, with what identifies a visitor in them, go to every site that the page links to or loads from.',
  fix: 'Answer with `Referrer-Policy: strict-origin-when-cross-origin`, or leave it out: browsers default to that.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy',
  ],
  tags: ['CWE-200'],
  check(exchange, report) {
    // The last one that a browser knows counts.
    const policy = exchange
      .fields('Referrer-Policy')
      .flatMap((value) => value.split(','))
      .map((value) => value.trim().toLowerCase())
      .at(-1);
    if (policy === 'unsafe-url' || (policy === 'no-referrer-when-downgrade' && exchange.isSecure))
      report.fail('Referrer-Policy tells other sites whole addresses', {
        evidence: `Referrer-Policy: ${policy}`,
      });
  },
  examples: {
    fail: [page('Everything to everybody', { fields: { 'Referrer-Policy': 'unsafe-url' } })],
    pass: [
      page('The origin', { fields: { 'Referrer-Policy': 'strict-origin-when-cross-origin' } }),
      page('The default'),
    ],
  },
});
