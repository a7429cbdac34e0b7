import { unwantedFieldRule } from '../define.ts';
import { page } from '../example.ts';

export const backendServer = unwantedFieldRule({
  id: 'dast/backend-server',
  title: 'The response tells which server behind the proxy made it',
  severity: 'low',
  confidence: 'medium',
  about: 'site',
  cause: 'server',
  why: 'Names of inner machines help whoever has got in to get on.',
  fix: 'Drop `X-Backend-Server` at the proxy.',
  references: ['https://www.zaproxy.org/docs/alerts/10039/'],
  aliases: ['10039'],
  tags: ['CWE-497', 'WASC-13'],
  fields: ['X-Backend-Server'],
  examples: {
    fail: [page('Told', { fields: { 'X-Backend-Server': 'app-7.internal' } })],
    pass: [page('Not told')],
  },
});
