import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isGovernedByFrameOptions } from '../facts/framing.ts';

export const frameOptionsRepeated = serverRule({
  id: 'dast/frame-options-repeated',
  title: 'X-Frame-Options stands in the response more than once',
  severity: 'medium',
  confidence: 'medium',
  why: 'Browsers join the values, and what two of them mean together differs from browser to browser: the page may be framed after all.',
  fix: 'Let one place set the header: the application or the proxy before it.',
  references: ['https://www.zaproxy.org/docs/alerts/10020-2/'],
  aliases: ['10020-2'],
  tags: ['CWE-1021', 'WASC-15'],
  check(exchange, report) {
    const count = exchange.fields('X-Frame-Options').length;
    if (count > 1 && isGovernedByFrameOptions(exchange))
      report.fail(`X-Frame-Options stands there ${count} times`);
  },
  examples: {
    fail: [
      page('Application and proxy both set it', {
        fields: [
          ['X-Frame-Options', 'SAMEORIGIN'],
          ['X-Frame-Options', 'DENY'],
        ],
      }),
    ],
    pass: [page('One header', { fields: { 'X-Frame-Options': 'DENY' } })],
  },
});
