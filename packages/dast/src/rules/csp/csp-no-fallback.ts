import { NO_FALLBACK, openDirectives } from '../../csp/index.ts';
import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

export const cspNoFallback = serverRule({
  id: 'dast/csp-no-fallback',
  title: 'A policy leaves out what default-src does not stand in for',
  severity: 'medium',
  confidence: 'high',
  why: 'frame-ancestors and form-action fall back to nothing: left out, they allow everything, so the page may be framed and its forms sent anywhere.',
  fix: "Add `frame-ancestors 'none'; form-action 'self'`.",
  references: ['https://www.zaproxy.org/docs/alerts/10055-13/'],
  aliases: ['10055-13'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, text, isInMeta } of policiesOf(exchange)) {
      const open = openDirectives(policy).filter(
        (name) => NO_FALLBACK.includes(name) && !(isInMeta && name === 'frame-ancestors'),
      );
      if (open.length > 0)
        report.fail(`${open.join(' and ')} let everything in`, { evidence: text });
    }
  },
  examples: {
    fail: [page('Both left out', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
    pass: [
      page('Both said', {
        fields: {
          'Content-Security-Policy':
            "default-src 'self'; frame-ancestors 'none'; form-action 'self'",
        },
      }),
    ],
  },
});
