import { attributeOf, type SetCookie } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const cookieLooselyScoped = exchangeRule({
  id: 'dast/cookie-loosely-scoped',
  title: 'A cookie is sent to other hosts of the domain',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  about: 'site',
  why: 'Every host below the domain sees the cookie, the forgotten and the rented ones too.',
  fix: 'Leave `Domain` out; use the prefix `__Host-` to be sure.',
  references: [
    'https://www.zaproxy.org/docs/alerts/90033/',
    'https://datatracker.ietf.org/doc/html/rfc6265#section-4.1.2.3',
  ],
  aliases: ['90033'],
  tags: ['CWE-565', 'WASC-15'],
  check(exchange, report) {
    for (const cookie of exchange.cookies)
      if (isMeantForParents(cookie, exchange.host.toLowerCase()))
        report.fail(`the cookie ${JSON.stringify(cookie.name)} is set for a parent domain`, {
          subject: cookie.name,
          evidence: `Domain=${attributeOf(cookie, 'domain') ?? ''}`,
        });
  },
  examples: {
    fail: [
      page('For the whole domain', {
        url: 'https://www.shop.example/',
        fields: { 'Set-Cookie': 'sid=a1b2c3; Domain=shop.example' },
      }),
    ],
    pass: [
      page('For its host', {
        url: 'https://www.shop.example/',
        fields: { 'Set-Cookie': 'sid=a1b2c3' },
      }),
    ],
  },
});

function isMeantForParents(cookie: SetCookie, host: string): boolean {
  const domain = attributeOf(cookie, 'domain')
    ?.toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replace(/^\./, '');
  return domain !== undefined && domain !== '' && host.endsWith(`.${domain}`);
}
