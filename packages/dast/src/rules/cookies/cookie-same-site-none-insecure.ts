import { attributeOf, hasAttribute } from '../../exchange/index.ts';
import { cookieRule } from '../define.ts';
import { page } from '../example.ts';

export const cookieSameSiteNoneInsecure = cookieRule({
  id: 'dast/cookie-same-site-none-insecure',
  title: 'A cookie is refused by browsers: SameSite=None without Secure',
  severity: 'medium',
  confidence: 'high',
  why: 'Current browsers drop the cookie, so what hangs on it fails; old ones send it to everybody unencrypted.',
  fix: 'Add `Secure`, or use `SameSite=Lax`.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value',
  ],
  tags: ['CWE-1275', 'CWE-614'],
  check(cookie, report) {
    const isNone = /^none$/i.test(attributeOf(cookie, 'samesite') ?? '');
    if (isNone && !hasAttribute(cookie, 'secure'))
      report.fail(`the cookie ${JSON.stringify(cookie.name)} has SameSite=None without Secure`, {
        subject: cookie.name,
      });
  },
  examples: {
    fail: [page('Without', { fields: { 'Set-Cookie': 'sid=a1b2c3; HttpOnly; SameSite=None' } })],
    pass: [
      page('With', { fields: { 'Set-Cookie': 'sid=a1b2c3; Secure; HttpOnly; SameSite=None' } }),
    ],
  },
});
