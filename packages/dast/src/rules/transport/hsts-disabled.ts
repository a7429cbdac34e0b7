import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isPrintable, isSwitchedOff, onlyHsts } from '../facts/hsts.ts';

export const hstsDisabled = serverRule({
  id: 'dast/hsts-disabled',
  title: 'Strict-Transport-Security is switched off',
  severity: 'low',
  confidence: 'high',
  why: 'A max-age of 0 tells browsers to forget that the site wants HTTPS.',
  fix: 'Set `max-age` to a year, 31536000.',
  references: ['https://www.zaproxy.org/docs/alerts/10035-2/'],
  aliases: ['10035-2'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value !== undefined && isPrintable(value) && isSwitchedOff(value))
      report.fail('max-age is 0', { evidence: `Strict-Transport-Security: ${value}` });
  },
  examples: {
    fail: [page('Off', { fields: { 'Strict-Transport-Security': 'max-age=0' } })],
    pass: [page('On', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } })],
  },
});
