import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { hasSessionInPath, sessionField } from '../facts/session-tokens.ts';

export const sessionInPath = exchangeRule({
  id: 'dast/session-in-path',
  title: 'The session is part of the path',
  severity: 'medium',
  confidence: 'high',
  why: 'Addresses are kept in histories and logs, sent on as referrers and shared: with them goes the session.',
  fix: 'Set `<tracking-mode>COOKIE</tracking-mode>`.',
  references: ['https://www.zaproxy.org/docs/alerts/3-2/'],
  aliases: ['3-2'],
  tags: ['CWE-598', 'WASC-13'],
  check(exchange, report) {
    if (sessionField(exchange.queryParameters) !== undefined) return;
    if (hasSessionInPath(exchange.address.path)) report.fail('the path carries a session');
  },
  examples: {
    fail: [page('Rewritten', { url: 'https://shop.example/pay;jsessionid=4F1E2D3C4B5A' })],
    pass: [page('Plain', { url: 'https://shop.example/pay' })],
  },
});
