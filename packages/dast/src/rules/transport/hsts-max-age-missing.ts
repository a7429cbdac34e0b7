import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isPrintable, isSwitchedOff, maxAgeOf, onlyHsts } from '../facts/hsts.ts';

export const hstsMaxAgeMissing = serverRule({
  id: 'dast/hsts-max-age-missing',
  title: 'Strict-Transport-Security does not say for how long',
  severity: 'low',
  confidence: 'high',
  why: 'Without max-age the whole header is invalid and browsers ignore it.',
  fix: 'Add `max-age=31536000`.',
  references: ['https://www.zaproxy.org/docs/alerts/10035-5/'],
  aliases: ['10035-5'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    if (value === undefined || !isPrintable(value) || isSwitchedOff(value)) return;
    if (maxAgeOf(value) === undefined)
      report.fail('max-age is missing', { evidence: `Strict-Transport-Security: ${value}` });
  },
  examples: {
    fail: [page('Left out', { fields: { 'Strict-Transport-Security': 'includeSubDomains' } })],
    pass: [page('Said', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } })],
  },
});
