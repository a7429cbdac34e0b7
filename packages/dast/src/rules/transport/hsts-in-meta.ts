import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const hstsInMeta = exchangeRule({
  id: 'dast/hsts-in-meta',
  title: 'Strict-Transport-Security is written in the page, where it has no effect',
  severity: 'low',
  confidence: 'high',
  about: 'site',
  why: 'RFC 6797 forbids browsers to heed it there, so what looks like protection is none.',
  fix: 'Send it as a header.',
  references: ['https://www.zaproxy.org/docs/alerts/10035-6/'],
  aliases: ['10035-6'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    if (exchange.markup.metaFor('Strict-Transport-Security').length > 0)
      report.fail('a meta element stands in for the header Strict-Transport-Security');
  },
  examples: {
    fail: [
      page('In the head', {
        fields: { 'Strict-Transport-Security': 'max-age=31536000' },
        body: '<html><head><meta http-equiv="Strict-Transport-Security" content="max-age=31536000"></head></html>',
      }),
    ],
    pass: [page('As a header', { fields: { 'Strict-Transport-Security': 'max-age=31536000' } })],
  },
});
