import { hasKeyword } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspStyleUnsafeHashes = serverRule({
  id: 'dast/csp-style-unsafe-hashes',
  title: 'A policy lets hashes speak for style attributes',
  severity: 'medium',
  confidence: 'high',
  profile: 'all',
  why: 'A style that is allowed once is allowed on every element that an attacker puts into the page.',
  fix: "Use classes and drop `'unsafe-hashes'`.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-8/'],
  aliases: ['10055-8'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (hasKeyword(policy, 'style-src', "'unsafe-hashes'"))
        report.fail("style-src has 'unsafe-hashes'", { evidence: text });
  },
  examples: {
    fail: [
      page('Said', { fields: { 'Content-Security-Policy': "style-src 'self' 'unsafe-hashes'" } }),
    ],
    pass: [page('Not said', { fields: { 'Content-Security-Policy': "style-src 'self'" } })],
  },
});
