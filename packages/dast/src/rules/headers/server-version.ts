import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const serverVersion = serverRule({
  id: 'dast/server-version',
  title: 'The server tells its version',
  severity: 'low',
  confidence: 'high',
  why: 'Whoever looks for servers with a known hole finds this one by its version.',
  fix: 'Configure the server to send its name only, or nothing: `server_tokens off`, `ServerTokens Prod`.',
  references: ['https://www.zaproxy.org/docs/alerts/10036-2/'],
  aliases: ['10036-2'],
  tags: ['CWE-497', 'WASC-13'],
  check(exchange, report) {
    for (const value of exchange.fields('Server'))
      if (/\d/.test(value)) report.fail('Server tells a version', { evidence: `Server: ${value}` });
  },
  examples: {
    fail: [page('A version', { fields: { Server: 'nginx/1.25.3' } })],
    pass: [page('A name', { fields: { Server: 'nginx' } })],
  },
});
