import { noticesOf } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspNotices = serverRule({
  id: 'dast/csp-notices',
  title: 'A policy has parts that browsers do not understand',
  severity: 'low',
  confidence: 'high',
  why: 'A misspelt directive or source is skipped without a word, so the policy is weaker or stricter than it reads.',
  fix: 'Correct what the message names.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10055-3/',
    'https://www.w3.org/TR/CSP3/#framework-directives',
  ],
  aliases: ['10055-3'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange)) {
      const notices = noticesOf(policy);
      if (notices.length > 0) report.fail(notices.slice(0, 5).join('; '), { evidence: text });
    }
  },
  examples: {
    fail: [
      page('A keyword without quotes', {
        fields: { 'Content-Security-Policy': 'default-src self' },
      }),
      page('No such directive', { fields: { 'Content-Security-Policy': "scripts-src 'self'" } }),
    ],
    pass: [
      page('As it should be', { fields: { 'Content-Security-Policy': "default-src 'self'" } }),
    ],
  },
});
