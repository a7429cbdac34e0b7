import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const cspHeaderAndMeta = exchangeRule({
  id: 'dast/csp-header-and-meta',
  title: 'Header and page each have a policy',
  severity: 'low',
  confidence: 'high',
  about: 'site',
  profile: 'all',
  why: 'Both apply, so the one that is easier to overlook blocks what the other allows.',
  fix: 'Keep the header.',
  references: ['https://www.zaproxy.org/docs/alerts/10055-12/'],
  aliases: ['10055-12'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    if (!exchange.isHtml || !exchange.response.fields.has('Content-Security-Policy')) return;
    if (exchange.markup.metaFor('Content-Security-Policy').length > 0)
      report.fail('the policy of the header and that of a meta element both apply');
  },
  examples: {
    fail: [
      page('Both', {
        fields: { 'Content-Security-Policy': "default-src 'self'" },
        body: `<html><head><meta http-equiv="Content-Security-Policy" content="img-src 'self'"></head></html>`,
      }),
    ],
    pass: [page('The header', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
  },
});
