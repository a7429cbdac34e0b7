import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const contentTypeMissing = exchangeRule({
  id: 'dast/content-type-missing',
  title: 'A response does not say what it is',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'A browser that must guess can be led to take data for a page with scripts.',
  fix: 'Set `Content-Type` on every response with a body.',
  references: ['https://www.zaproxy.org/docs/alerts/10019-1/'],
  aliases: ['10019-1'],
  tags: ['CWE-345', 'WASC-12'],
  check(exchange, report) {
    if (exchange.hasBody && !exchange.response.fields.has('Content-Type'))
      report.fail('Content-Type is missing');
  },
  examples: {
    fail: [page('Left out', { type: false })],
    pass: [page('Said')],
  },
});
