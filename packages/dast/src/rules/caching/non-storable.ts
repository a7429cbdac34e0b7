import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { storageOf } from '../facts/storage.ts';

export const nonStorable = serverRule({
  id: 'dast/non-storable',
  title: 'No cache may keep the response',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'Right for what is personal; for everything else it costs every visitor a request.',
  fix: 'Let caches keep what is public: `Cache-Control: public, max-age=3600`.',
  references: ['https://www.zaproxy.org/docs/alerts/10049-1/'],
  aliases: ['10049-1'],
  tags: ['CWE-524', 'WASC-13'],
  check(exchange, report) {
    if (storageOf(exchange) === 'not stored') report.fail('no shared cache may store the response');
  },
  examples: {
    fail: [page('Forbidden', { fields: { 'Cache-Control': 'no-store' } })],
    pass: [page('Allowed', { fields: { 'Cache-Control': 'max-age=3600' } })],
  },
});
