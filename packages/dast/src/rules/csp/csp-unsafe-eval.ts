import { hasKeyword } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspUnsafeEval = serverRule({
  id: 'dast/csp-unsafe-eval',
  title: 'A policy lets text become script',
  severity: 'medium',
  confidence: 'high',
  why: "With eval allowed, text that reaches it runs: the way into many frameworks' templates.",
  fix: "Compile templates at build time and drop `'unsafe-eval'`.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-10/'],
  aliases: ['10055-10'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (hasKeyword(policy, 'script-src', "'unsafe-eval'"))
        report.fail("script-src has 'unsafe-eval'", { evidence: text });
  },
  examples: {
    fail: [
      page('Said', { fields: { 'Content-Security-Policy': "script-src 'self' 'unsafe-eval'" } }),
    ],
    pass: [page('Not said', { fields: { 'Content-Security-Policy': "script-src 'self'" } })],
  },
});
