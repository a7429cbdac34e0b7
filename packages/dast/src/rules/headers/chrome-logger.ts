import { unwantedFieldRule } from '../define.ts';
import { page } from '../example.ts';

export const chromeLogger = unwantedFieldRule({
  id: 'dast/chrome-logger',
  title: 'The response carries the log of the server',
  severity: 'medium',
  confidence: 'high',
  why: 'What is logged for developers, queries, paths and data, is sent to every visitor.',
  fix: 'Switch Chrome Logger off in production.',
  references: ['https://www.zaproxy.org/docs/alerts/10052/'],
  aliases: ['10052'],
  tags: ['CWE-532', 'WASC-13'],
  fields: ['X-ChromeLogger-Data', 'X-ChromePhp-Data'],
  examples: {
    fail: [page('Sent', { fields: { 'X-ChromeLogger-Data': 'eyJ2ZXJzaW9uIjoiNC4wIn0=' } })],
    pass: [page('Not sent')],
  },
});
