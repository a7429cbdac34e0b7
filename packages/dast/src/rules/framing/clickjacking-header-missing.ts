import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isGovernedByFrameOptions } from '../facts/framing.ts';

export const clickjackingHeaderMissing = serverRule({
  id: 'dast/clickjacking-header-missing',
  title: 'Any site may put the page into a frame',
  severity: 'medium',
  confidence: 'medium',
  why: 'A hostile page can lay the application, with the session of its visitor, invisibly over a button of its own, and let the visitor click in it.',
  fix: "Answer with `Content-Security-Policy: frame-ancestors 'none'`, or `'self'`; add `X-Frame-Options: DENY` for old browsers.",
  references: [
    'https://www.zaproxy.org/docs/alerts/10020-1/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/X-Frame-Options',
  ],
  aliases: ['10020-1'],
  tags: ['CWE-1021', 'WASC-15'],
  check(exchange, report) {
    if (isGovernedByFrameOptions(exchange) && !exchange.response.fields.has('X-Frame-Options'))
      report.fail('neither frame-ancestors nor X-Frame-Options says who may frame the page');
  },
  examples: {
    fail: [page('Nothing is said')],
    pass: [
      page('The policy says it', {
        fields: { 'Content-Security-Policy': "frame-ancestors 'none'" },
      }),
      page('The old header says it', { fields: { 'X-Frame-Options': 'DENY' } }),
      page('An error page', { status: '404 Not Found' }),
    ],
  },
});
