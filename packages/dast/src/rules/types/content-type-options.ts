import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isServed } from '../facts/documents.ts';

export const contentTypeOptions = serverRule({
  id: 'dast/content-type-options',
  title: 'Browsers may guess what a response is',
  severity: 'low',
  confidence: 'medium',
  why: 'Without nosniff an old browser may take an uploaded picture for a page and run the script in it.',
  fix: 'Answer everything with `X-Content-Type-Options: nosniff`.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10021/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Content-Type-Options',
  ],
  aliases: ['10021'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    if (!isServed(exchange)) return;
    const values = exchange.fields('X-Content-Type-Options');
    if (values.length === 0) report.fail('X-Content-Type-Options is missing');
    for (const value of values)
      if (!/nosniff/i.test(value))
        report.fail('X-Content-Type-Options does not say nosniff', {
          evidence: `X-Content-Type-Options: ${value}`,
        });
  },
  examples: {
    fail: [
      page('Missing'),
      page('Another value', { fields: { 'X-Content-Type-Options': 'sniff' } }),
    ],
    pass: [page('Said', { fields: { 'X-Content-Type-Options': 'nosniff' } })],
  },
});
