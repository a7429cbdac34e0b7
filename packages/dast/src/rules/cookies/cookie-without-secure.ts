import { hasAttribute } from '../../exchange/index.ts';
import { cookieRule } from '../define.ts';
import { page } from '../example.ts';

export const cookieWithoutSecure = cookieRule({
  id: 'dast/cookie-without-secure',
  title: 'A cookie of an encrypted page is sent unencrypted too',
  severity: 'low',
  confidence: 'medium',
  why: 'One request over plain HTTP, which any page can cause, shows the cookie to the network.',
  fix: 'Add `Secure`.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10011/',
    'https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.2.5',
  ],
  aliases: ['10011'],
  tags: ['CWE-614', 'WASC-13'],
  check(cookie, report, exchange) {
    if (exchange.isSecure && !hasAttribute(cookie, 'secure'))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has no Secure`, {
        subject: cookie.name,
      });
  },
  examples: {
    fail: [page('Left out', { fields: { 'Set-Cookie': 'sid=a1b2c3; HttpOnly; SameSite=Lax' } })],
    pass: [
      page('Said', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; HttpOnly; SameSite=Lax' } }),
    ],
  },
});
