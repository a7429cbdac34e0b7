import { NO_FALLBACK, openDirectives } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspWildcard = serverRule({
  id: 'dast/csp-wildcard',
  title: 'A policy lets a kind of content in from any host',
  severity: 'medium',
  confidence: 'high',
  why: 'What may come from anywhere may come from an attacker, and what is read may be sent there.',
  fix: "Set `default-src 'none'` or `'self'` and name the hosts that each kind of content comes from.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-4/'],
  aliases: ['10055-4'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text } of policiesOf(exchange)) {
      const open = openDirectives(policy).filter((name) => !NO_FALLBACK.includes(name));
      if (open.length > 0)
        report.fail(`any host is allowed by ${open.join(', ')}`, { evidence: text });
    }
  },
  examples: {
    fail: [
      page('Everything', { fields: { 'Content-Security-Policy': 'default-src *' } }),
      page('Nothing to fall back to', {
        fields: { 'Content-Security-Policy': "script-src 'self'" },
      }),
    ],
    pass: [
      page('The site itself', { fields: { 'Content-Security-Policy': "default-src 'self'" } }),
    ],
  },
});
