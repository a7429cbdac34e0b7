import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const hstsRepeated = serverRule({
  id: 'dast/hsts-repeated',
  title: 'Strict-Transport-Security stands in the response more than once',
  severity: 'low',
  confidence: 'high',
  why: 'Browsers take the first one only, and which that is hangs on the proxies in between.',
  fix: 'Let one place set the header: the application or the proxy before it.',
  references: ['https://www.zaproxy.org/docs/alerts/10035-3/'],
  aliases: ['10035-3'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    const count = exchange.fields('Strict-Transport-Security').length;
    if (exchange.isSecure && count > 1)
      report.fail(`Strict-Transport-Security stands there ${count} times`);
  },
  examples: {
    fail: [
      page('Application and proxy both set it', {
        fields: [
          ['Strict-Transport-Security', 'max-age=31536000'],
          ['Strict-Transport-Security', 'max-age=600'],
        ],
      }),
    ],
    pass: [page('Once', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } })],
  },
});
