import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { storageOf } from '../facts/storage.ts';

export const storableNonCacheable = serverRule({
  id: 'dast/storable-non-cacheable',
  title: 'Caches keep the response but ask before they serve it',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'What is personal lies in a cache of others, although it is not given out without asking.',
  fix: 'Answer what is personal with `Cache-Control: no-store`.',
  references: ['https://www.zaproxy.org/docs/alerts/10049-2/'],
  aliases: ['10049-2'],
  tags: ['CWE-524', 'WASC-13'],
  check(exchange, report) {
    if (storageOf(exchange) === 'stored, asked for again')
      report.fail('shared caches may store the response but must ask before they serve it');
  },
  examples: {
    fail: [page('Asked for again', { fields: { 'Cache-Control': 'no-cache' } })],
    pass: [page('Never stored', { fields: { 'Cache-Control': 'no-store' } })],
  },
});
