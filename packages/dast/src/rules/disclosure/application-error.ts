import type { Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { errorMessage } from '../facts/application-errors.ts';
import { hasControlCharacters } from '../facts/spans.ts';

export const applicationError = exchangeRule({
  id: 'dast/application-error',
  title: 'The application failed in front of the visitor',
  severity: 'medium',
  confidence: 'medium',
  why: 'An error that is not caught shows what the application is made of, and often that what was sent reached a query or an interpreter.',
  fix: 'Catch errors, log them, and answer with a page that says nothing about their cause.',
  references: ['https://www.zaproxy.org/docs/alerts/90022/'],
  aliases: ['90022'],
  tags: ['CWE-550', 'WASC-13'],
  check(exchange, report) {
    if (hasControlCharacters(exchange.text)) return;
    if (exchange.status === 500) report.fail('the server answered 500', { severity: 'low' });
    else if (mayShowErrors(exchange)) {
      const message = errorMessage(exchange.text);
      if (message !== undefined)
        report.fail('the response holds an error message', { evidence: message });
    }
  },
  examples: {
    fail: [
      page('A query that failed', {
        body: '<html><body>You have an error in your SQL syntax</body></html>',
      }),
      page('A status that says it', { status: '500 Internal Server Error' }),
    ],
    pass: [page('A page of its own'), page('Not found', { status: '404 Not Found' })],
  },
});

/** Scripts and styles quote messages. */
function mayShowErrors(exchange: Exchange): boolean {
  return (
    exchange.status !== 404 &&
    !exchange.isOfType('application/wasm') &&
    !exchange.isScript &&
    !exchange.isStyle
  );
}
