import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isPrintable, isSwitchedOff, maxAgeOf, onlyHsts } from '../facts/hsts.ts';

export const hstsMaxAgeQuoted = serverRule({
  id: 'dast/hsts-max-age-quoted',
  title: 'Strict-Transport-Security has quotes where none belong',
  severity: 'low',
  confidence: 'high',
  why: 'A quote before max-age makes the directive unreadable, and browsers ignore the header.',
  fix: 'Write `max-age=31536000` without quotes around it.',
  references: ['https://www.zaproxy.org/docs/alerts/10035-7/'],
  aliases: ['10035-7'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value === undefined || !isPrintable(value) || isSwitchedOff(value)) return;
    if (maxAgeOf(value) !== undefined && /['+|"]\s{0,20}max/i.test(value))
      report.fail('a quote stands before max-age', {
        evidence: `Strict-Transport-Security: ${value}`,
      });
  },
  examples: {
    fail: [page('In quotes', { fields: { 'Strict-Transport-Security': '"max-age=31536000"' } })],
    pass: [page('Plain', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } })],
  },
});
