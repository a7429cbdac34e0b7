import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isPrintable, onlyHsts } from '../facts/hsts.ts';

export const hstsMalformed = serverRule({
  id: 'dast/hsts-malformed',
  title: 'Strict-Transport-Security has characters that make it unreadable',
  severity: 'low',
  confidence: 'high',
  why: 'Typographic quotes and control characters make browsers ignore the header.',
  fix: 'Write it in plain ASCII: `max-age=31536000; includeSubDomains`.',
  references: ['https://www.zaproxy.org/docs/alerts/10035-8/'],
  aliases: ['10035-8'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value !== undefined && !isPrintable(value))
      report.fail('Strict-Transport-Security has characters outside printable ASCII');
  },
  examples: {
    fail: [
      page('Typographic quotes', {
        fields: { 'Strict-Transport-Security': '\u201cmax-age=31536000\u201d' },
      }),
    ],
    pass: [page('Plain', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } })],
  },
});
