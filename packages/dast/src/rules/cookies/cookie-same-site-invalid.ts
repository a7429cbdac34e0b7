import { attributeOf } from '../../exchange/index.ts';
import { cookieRule } from '../define.ts';
import { page } from '../example.ts';

export const cookieSameSiteInvalid = cookieRule({
  id: 'dast/cookie-same-site-invalid',
  title: 'A cookie has a SameSite that browsers do not know',
  severity: 'low',
  confidence: 'medium',
  why: 'An unknown value is treated as none was given, which older browsers take for None.',
  fix: 'Write `Lax`, `Strict` or `None`.',
  references: ['https://www.zaproxy.org/docs/alerts/10054-3/'],
  aliases: ['10054-3'],
  tags: ['CWE-1275', 'WASC-13'],
  check(cookie, report) {
    const value = attributeOf(cookie, 'samesite');
    if (value !== undefined && !/^(?:strict|lax|none)$/i.test(value))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has an unknown SameSite`, {
        subject: cookie.name,
        evidence: `SameSite=${value}`,
      });
  },
  examples: {
    fail: [page('No such value', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; SameSite=Yes' } })],
    pass: [page('Strict', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; SameSite=Strict' } })],
  },
});
