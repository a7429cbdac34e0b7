import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { isGovernedByFrameOptions } from '../facts/framing.ts';

export const frameOptionsInMeta = exchangeRule({
  id: 'dast/frame-options-in-meta',
  title: 'X-Frame-Options is written in the page, where it has no effect',
  severity: 'medium',
  confidence: 'medium',
  about: 'site',
  why: 'Browsers heed X-Frame-Options as a header only, so what looks like protection is none.',
  fix: 'Send it as a header, or `frame-ancestors` in the Content-Security-Policy header.',
  references: ['https://www.zaproxy.org/docs/alerts/10020-3/'],
  aliases: ['10020-3'],
  tags: ['CWE-1021', 'WASC-15'],
  check(exchange, report) {
    if (!isGovernedByFrameOptions(exchange)) return;
    const [meta] = exchange.markup.metaFor('X-Frame-Options');
    if (meta)
      report.fail('a meta element stands in for the header X-Frame-Options', {
        evidence: exchange.markup.startTag(meta),
      });
  },
  examples: {
    fail: [
      page('In the head', {
        body: '<html><head><meta http-equiv="X-Frame-Options" content="DENY"></head></html>',
      }),
    ],
    pass: [page('As a header', { fields: { 'X-Frame-Options': 'DENY' } })],
  },
});
