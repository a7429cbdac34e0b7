import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { sessionField } from '../facts/session-tokens.ts';

export const sessionInQuery = exchangeRule({
  id: 'dast/session-in-query',
  title: 'The session is part of the address',
  severity: 'medium',
  confidence: 'high',
  why: 'Addresses are kept in histories and logs, sent on as referrers and shared: with them goes the session.',
  fix: 'Keep sessions in cookies only.',
  references: ['https://www.zaproxy.org/docs/alerts/3-1/'],
  aliases: ['3-1'],
  tags: ['CWE-598', 'WASC-13'],
  check(exchange, report) {
    const name = sessionField(exchange.queryParameters);
    if (name !== undefined)
      report.fail(`the query carries a session as ${JSON.stringify(name)}`, { subject: name });
  },
  examples: {
    fail: [page('In the query', { url: 'https://shop.example/?sid=4f1e2d3c4b5a' })],
    pass: [page('A flag', { url: 'https://shop.example/?sid=1' })],
  },
});
