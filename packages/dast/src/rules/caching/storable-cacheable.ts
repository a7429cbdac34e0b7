import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { storageOf } from '../facts/storage.ts';

export const storableCacheable = serverRule({
  id: 'dast/storable-cacheable',
  title: 'Shared caches may serve the response to others',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'A page with personal data that a proxy keeps is shown to the next who asks for it.',
  fix: 'Answer what is personal with `Cache-Control: no-store`.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10049-3/',
    'https://datatracker.ietf.org/doc/html/rfc9111#section-3',
  ],
  aliases: ['10049-3'],
  tags: ['CWE-524', 'WASC-13'],
  check(exchange, report) {
    if (storageOf(exchange) === 'stored and served')
      report.fail('shared caches may store the response and serve it to others');
  },
  examples: {
    fail: [
      page('For an hour', { fields: { 'Cache-Control': 'max-age=3600' } }),
      page('Nobody says'),
    ],
    pass: [page('Never stored', { fields: { 'Cache-Control': 'no-store' } })],
  },
});
