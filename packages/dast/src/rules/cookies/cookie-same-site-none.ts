import { attributeOf } from '../../exchange/index.ts';
import { cookieRule } from '../define.ts';
import { page } from '../example.ts';

export const cookieSameSiteNone = cookieRule({
  id: 'dast/cookie-same-site-none',
  title: 'A cookie is sent whichever site causes the request',
  severity: 'low',
  confidence: 'medium',
  why: 'With SameSite=None every page may act in the name of the visitor unless something else prevents it.',
  fix: 'Use `SameSite=Lax` where the application is not embedded by others; otherwise check tokens or `Sec-Fetch-Site`.',
  references: ['https://www.zaproxy.org/docs/alerts/10054-2/'],
  aliases: ['10054-2'],
  tags: ['CWE-1275', 'WASC-13'],
  check(cookie, report) {
    if (/^none$/i.test(attributeOf(cookie, 'samesite') ?? ''))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has SameSite=None`, {
        subject: cookie.name,
      });
  },
  examples: {
    fail: [
      page('None', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; HttpOnly; SameSite=None' } }),
    ],
    pass: [page('Lax', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; HttpOnly; SameSite=Lax' } })],
  },
});
