import { attributeOf, hasAttribute, type SetCookie } from '../../exchange/index.ts';
import { cookieRule } from '../define.ts';
import { page } from '../example.ts';

export const cookiePrefixBroken = cookieRule({
  id: 'dast/cookie-prefix-broken',
  title: 'A cookie breaks the promise of its prefix',
  severity: 'medium',
  confidence: 'high',
  why: 'Browsers refuse a `__Host-` or `__Secure-` cookie that does not keep the conditions, so it protects nobody and is not stored.',
  fix: 'Set `__Secure-` cookies with `Secure` over HTTPS, `__Host-` cookies also with `Path=/` and without `Domain`.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes',
    'https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#name-cookie-name-prefixes',
  ],
  tags: ['CWE-614', 'CWE-565'],
  check(cookie, report, exchange) {
    const broken = exchange.isSecure
      ? brokenCondition(cookie)
      : prefixOf(cookie) && 'comes over plain HTTP';
    if (broken)
      report.fail(`the cookie ${JSON.stringify(cookie.name)} ${broken}`, { subject: cookie.name });
  },
  examples: {
    fail: [
      page('A domain', {
        fields: { 'Set-Cookie': '__Host-sid=a1b2c3; Secure; Path=/; Domain=shop.example' },
      }),
      page('No Secure', { fields: { 'Set-Cookie': '__Secure-sid=a1b2c3; HttpOnly' } }),
    ],
    pass: [
      page('All kept', {
        fields: { 'Set-Cookie': '__Host-sid=a1b2c3; Secure; HttpOnly; Path=/; SameSite=Lax' },
      }),
    ],
  },
});

function prefixOf({ name }: SetCookie): string | undefined {
  return /^__(?:host|secure)-/i.exec(name)?.[0].toLowerCase();
}

function brokenCondition(cookie: SetCookie): string | undefined {
  const prefix = prefixOf(cookie);
  if (prefix === undefined) return undefined;
  if (!hasAttribute(cookie, 'secure')) return 'has no Secure';
  if (prefix === '__secure-') return undefined;
  if (hasAttribute(cookie, 'domain')) return 'names a Domain';
  return attributeOf(cookie, 'path') === '/' ? undefined : 'has no Path=/';
}
