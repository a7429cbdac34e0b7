import { allowsInlineScript } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspScriptUnsafeInline = serverRule({
  id: 'dast/csp-script-unsafe-inline',
  title: 'A policy allows scripts in the page itself',
  severity: 'medium',
  confidence: 'high',
  why: "Injected script looks like the page's own: with inline script allowed, the policy does not stop it.",
  fix: "Give each script a nonce, or a hash in the policy, and drop `'unsafe-inline'`.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-5/'],
  aliases: ['10055-5'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (allowsInlineScript(policy))
        report.fail('scripts in the page itself may run', { evidence: text });
  },
  examples: {
    fail: [
      page('Said', {
        fields: { 'Content-Security-Policy': "default-src 'self'; script-src 'unsafe-inline'" },
      }),
      page('Nothing governs scripts', { fields: { 'Content-Security-Policy': "img-src 'self'" } }),
    ],
    pass: [
      page('A nonce takes it back', {
        fields: {
          'Content-Security-Policy':
            "default-src 'self'; script-src 'unsafe-inline' 'nonce-cmFuZG9tbHk='",
        },
      }),
    ],
  },
});
