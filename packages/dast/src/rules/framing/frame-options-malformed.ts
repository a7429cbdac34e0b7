import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isGovernedByFrameOptions } from '../facts/framing.ts';

export const frameOptionsMalformed = serverRule({
  id: 'dast/frame-options-malformed',
  title: 'X-Frame-Options has a value that browsers ignore',
  severity: 'medium',
  confidence: 'medium',
  why: 'A value other than DENY and SAMEORIGIN, ALLOW-FROM among them, is as good as no header.',
  fix: 'Write `DENY` or `SAMEORIGIN`; for anything finer use `frame-ancestors`.',
  references: ['https://www.zaproxy.org/docs/alerts/10020-4/'],
  aliases: ['10020-4'],
  tags: ['CWE-1021', 'WASC-15'],
  check(exchange, report) {
    if (!isGovernedByFrameOptions(exchange)) return;
    for (const value of exchange.fields('X-Frame-Options'))
      if (!/deny|sameorigin/i.test(value))
        report.fail('X-Frame-Options says neither DENY nor SAMEORIGIN', {
          evidence: `X-Frame-Options: ${value}`,
        });
  },
  examples: {
    fail: [
      page('A value that was given up', {
        fields: { 'X-Frame-Options': 'ALLOW-FROM https://partner.example' },
      }),
    ],
    pass: [page('A value that counts', { fields: { 'X-Frame-Options': 'SAMEORIGIN' } })],
  },
});
