import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { redirectTarget } from '../facts/redirects.ts';

export const bigRedirect = exchangeRule({
  id: 'dast/big-redirect',
  title: 'A redirect has a body larger than a redirect needs',
  severity: 'low',
  confidence: 'medium',
  why: 'The page behind a login may have been sent after all: browsers go on, but attackers read.',
  fix: 'End the request after the redirect.',
  references: ['https://www.zaproxy.org/docs/alerts/10044-1/'],
  aliases: ['10044-1'],
  tags: ['CWE-201', 'WASC-13'],
  check(exchange, report) {
    const target = redirectTarget(exchange);
    const { size } = exchange.response.body;
    if (target !== undefined && size > target.length + 300)
      report.fail(`the redirect has a body of ${size} bytes`);
  },
  examples: {
    fail: [
      page('A whole page', {
        status: '302 Found',
        fields: { Location: '/login' },
        body: `<html><body>${'<p>Order of Jane Doe</p>'.repeat(20)}</body></html>`,
      }),
    ],
    pass: [page('A note', { status: '302 Found', fields: { Location: '/login' }, body: 'Moved' })],
  },
});
