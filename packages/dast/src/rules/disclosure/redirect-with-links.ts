import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { redirectTarget } from '../facts/redirects.ts';

export const redirectWithLinks = exchangeRule({
  id: 'dast/redirect-with-links',
  title: 'A redirect has more than one link in its body',
  severity: 'low',
  confidence: 'medium',
  why: 'A page that should not be seen may have been sent after all: browsers go on, but attackers read.',
  fix: 'End the request after the redirect.',
  references: ['https://www.zaproxy.org/docs/alerts/10044-2/'],
  aliases: ['10044-2'],
  tags: ['CWE-201', 'WASC-13'],
  variantOf: ['dast/big-redirect'],
  check(exchange, report) {
    const target = redirectTarget(exchange);
    if (target === undefined || exchange.response.body.size > target.length + 300) return;
    const count = exchange.text.match(/href/gi)?.length ?? 0;
    if (count > 1) report.fail(`the redirect has ${count} links in its body`);
  },
  examples: {
    fail: [
      page('Two', {
        status: '302 Found',
        fields: { Location: '/login' },
        body: '<a href="/login">Go on</a> <a href="/orders">Orders</a>',
      }),
    ],
    pass: [
      page('One', {
        status: '302 Found',
        fields: { Location: '/login' },
        body: '<a href="/login">Go on</a>',
      }),
    ],
  },
});
