import { unwantedFieldRule } from '../define.ts';
import { page } from '../example.ts';

export const poweredBy = unwantedFieldRule({
  id: 'dast/powered-by',
  title: 'The response tells what it was made with',
  severity: 'low',
  confidence: 'medium',
  about: 'site',
  why: 'Framework and version say which known holes to try.',
  fix: 'Switch the header off: `app.disable("x-powered-by")`, `expose_php = Off`, or drop it at the proxy.',
  references: ['https://www.zaproxy.org/docs/alerts/10037/'],
  aliases: ['10037'],
  tags: ['CWE-497', 'WASC-13'],
  fields: ['X-Powered-By'],
  examples: {
    fail: [page('Told', { fields: { 'X-Powered-By': 'Express' } })],
    pass: [page('Not told')],
  },
});
