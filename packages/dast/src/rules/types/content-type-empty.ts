import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const contentTypeEmpty = exchangeRule({
  id: 'dast/content-type-empty',
  title: 'A response says nothing in its Content-Type',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'An empty Content-Type leaves the browser guessing as a missing one does.',
  fix: 'Set `Content-Type` to what the body is.',
  references: ['https://www.zaproxy.org/docs/alerts/10019-2/'],
  aliases: ['10019-2'],
  tags: ['CWE-345', 'WASC-12'],
  check(exchange, report) {
    if (exchange.hasBody && exchange.fields('Content-Type').includes(''))
      report.fail('Content-Type is empty');
  },
  examples: {
    fail: [page('Empty', { type: '' })],
    pass: [page('Said')],
  },
});
