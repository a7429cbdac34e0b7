import { allowsInlineStyle } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspStyleUnsafeInline = serverRule({
  id: 'dast/csp-style-unsafe-inline',
  title: 'A policy allows styles in the page itself',
  severity: 'medium',
  confidence: 'high',
  profile: 'all',
  why: 'Injected styles can lay a false page over the true one and read what is typed by its attributes.',
  fix: "Move styles to files, or give each a nonce, and drop `'unsafe-inline'`.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-6/'],
  aliases: ['10055-6'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange))
      if (allowsInlineStyle(policy))
        report.fail('styles in the page itself count', { evidence: text });
  },
  examples: {
    fail: [
      page('Said', {
        fields: { 'Content-Security-Policy': "default-src 'self'; style-src 'unsafe-inline'" },
      }),
    ],
    pass: [page('Files only', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
  },
});
