import { hasKeyword } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspScriptUnsafeHashes = serverRule({
  id: 'dast/csp-script-unsafe-hashes',
  title: 'A policy lets hashes speak for event handlers',
  severity: 'medium',
  confidence: 'high',
  why: 'A handler that is allowed once is allowed on every element that an attacker puts into the page.',
  fix: "Attach handlers from scripts and drop `'unsafe-hashes'`.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-7/'],
  aliases: ['10055-7'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (hasKeyword(policy, 'script-src', "'unsafe-hashes'"))
        report.fail("script-src has 'unsafe-hashes'", { evidence: text });
  },
  examples: {
    fail: [
      page('Said', {
        fields: { 'Content-Security-Policy': "script-src 'self' 'unsafe-hashes'" },
      }),
    ],
    pass: [page('Not said', { fields: { 'Content-Security-Policy': "script-src 'self'" } })],
  },
});
