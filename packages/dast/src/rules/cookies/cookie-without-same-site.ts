import { attributeOf } from '../../exchange/index.ts';
import { cookieRule } from '../define.ts';
import { page } from '../example.ts';

export const cookieWithoutSameSite = cookieRule({
  id: 'dast/cookie-without-same-site',
  title: 'A cookie does not say whether other sites may cause it to be sent',
  severity: 'low',
  confidence: 'medium',
  why: 'Browsers that do not default to Lax send it with requests that any page makes: the way of cross-site request forgery.',
  fix: 'Add `SameSite=Lax`, or `Strict` where nobody comes in by a link.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10054-1/',
    'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-the-samesite-attribute-2',
  ],
  aliases: ['10054-1'],
  tags: ['CWE-1275', 'WASC-13'],
  check(cookie, report) {
    if (attributeOf(cookie, 'samesite') === undefined)
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has no SameSite`, {
        subject: cookie.name,
      });
  },
  examples: {
    fail: [page('Left out', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; HttpOnly' } })],
    pass: [
      page('Said', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; HttpOnly; SameSite=Lax' } }),
    ],
  },
});
