import { hasAttribute } from '../../exchange/index.ts';
import { cookieRule } from '../define.ts';
import { page } from '../example.ts';

export const cookieWithoutHttpOnly = cookieRule({
  id: 'dast/cookie-without-http-only',
  title: 'Scripts may read a cookie',
  severity: 'low',
  confidence: 'medium',
  why: 'One injected script is enough to take the session away.',
  fix: 'Add `HttpOnly` to every cookie that no script of yours reads.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10010/',
    'https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.2.6',
  ],
  aliases: ['10010'],
  tags: ['CWE-1004', 'WASC-13'],
  check(cookie, report) {
    if (!hasAttribute(cookie, 'httponly'))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has no HttpOnly`, {
        subject: cookie.name,
      });
  },
  examples: {
    fail: [page('Left out', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; SameSite=Lax' } })],
    pass: [
      page('Said', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; HttpOnly; SameSite=Lax' } }),
      page('A cookie that is taken away', {
        fields: { 'Set-Cookie': 'sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT' },
      }),
    ],
  },
});
