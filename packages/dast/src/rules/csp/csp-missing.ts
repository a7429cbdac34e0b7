import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const cspMissing = serverRule({
  id: 'dast/csp-missing',
  title: 'No Content-Security-Policy limits what the page may run',
  severity: 'medium',
  confidence: 'high',
  why: 'Whatever script gets into the page runs, and may send what it reads anywhere.',
  fix: "Begin with `default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'` and nonces for scripts.",
  references: [
    'https://www.zaproxy.org/docs/alerts/10038-1/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP',
  ],
  aliases: ['10038-1'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    if (!exchange.isHtml || exchange.isRedirect) return;
    if (exchange.response.fields.has('Content-Security-Policy')) return;
    if (exchange.markup.metaFor('Content-Security-Policy').length === 0)
      report.fail('Content-Security-Policy is missing');
  },
  examples: {
    fail: [page('Missing')],
    pass: [
      page('As a header', { fields: { 'Content-Security-Policy': "default-src 'self'" } }),
      page('In the page', {
        body: `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head></html>`,
      }),
    ],
  },
});
