import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isPrintable, maxAgeOf, onlyHsts } from '../facts/hsts.ts';

const HALF_A_YEAR = 15_768_000;

export const hstsShort = serverRule({
  id: 'dast/hsts-short',
  title: 'Strict-Transport-Security lasts too short a time',
  severity: 'low',
  confidence: 'high',
  why: 'Whoever comes back after max-age has run out sends the first request unencrypted again.',
  fix: 'Set `max-age` to a year, 31536000.',
  references: [
    'https://datatracker.ietf.org/doc/html/rfc6797#section-11.2',
    'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Strict_Transport_Security_Cheat_Sheet.html',
  ],
  tags: ['CWE-319'],
  check(exchange, report) {
    const value = onlyHsts(exchange);
    const maxAge = value !== undefined && isPrintable(value) ? maxAgeOf(value) : undefined;
    if (maxAge !== undefined && maxAge > 0 && maxAge < HALF_A_YEAR)
      report.fail(`max-age is ${maxAge} seconds, less than half a year`);
  },
  examples: {
    fail: [page('Five minutes', { fields: { 'Strict-Transport-Security': 'max-age=300' } })],
    pass: [page('A year', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } })],
  },
});
