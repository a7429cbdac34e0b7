import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const corsAnyOrigin = serverRule({
  id: 'dast/cors-any-origin',
  title: 'Scripts of any site may read the response',
  severity: 'medium',
  confidence: 'medium',
  about: 'place',
  why: 'Right for public data; wrong for what is protected only by where the reader sits, an intranet for instance.',
  fix: 'Name the origins that need it in `Access-Control-Allow-Origin`, or leave the header out.',
  references: ['https://www.zaproxy.org/docs/alerts/10098/'],
  aliases: ['10098'],
  tags: ['CWE-264', 'WASC-14'],
  check(exchange, report) {
    if (exchange.field('Access-Control-Allow-Origin') === '*')
      report.fail('any origin may read the response', {
        evidence: 'Access-Control-Allow-Origin: *',
      });
  },
  examples: {
    fail: [page('Everybody', { fields: { 'Access-Control-Allow-Origin': '*' } })],
    pass: [page('One', { fields: { 'Access-Control-Allow-Origin': 'https://partner.example' } })],
  },
});
