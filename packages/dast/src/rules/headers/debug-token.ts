import { unwantedFieldRule } from '../define.ts';
import { page } from '../example.ts';

export const debugToken = unwantedFieldRule({
  id: 'dast/debug-token',
  title: 'The profiler of the framework is switched on',
  severity: 'low',
  confidence: 'high',
  about: 'site',
  why: 'The token leads to the profiler of Symfony, with configuration, queries and sessions.',
  fix: 'Run production without the debug mode and the profiler.',
  references: ['https://www.zaproxy.org/docs/alerts/10056/'],
  aliases: ['10056'],
  tags: ['CWE-489', 'WASC-13'],
  fields: ['X-Debug-Token', 'X-Debug-Token-Link'],
  examples: {
    fail: [page('Sent', { fields: { 'X-Debug-Token': '9f1a3c' } })],
    pass: [page('Not sent')],
  },
});
