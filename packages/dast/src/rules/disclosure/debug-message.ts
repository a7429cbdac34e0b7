import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** What ColdFusion, PHP, MySQL, IIS, ASP.NET and servlet containers say when left to themselves, in lower case. */
const MESSAGES = [
  'error occurred while processing request',
  'internal server error',
  'test page for apache',
  'failed to open stream: http request failed!',
  'parse error: parse error, unexpected t_variable',
  'the script whose uid is',
  'php parse error',
  'php warning',
  'php error',
  'warning: cannot modify header information - headers already sent',
  'mysqli error is',
  'mysql error is',
  '404 sc_not_found',
  'asp.net_sessionid',
  'servlet error:',
  'under construction',
  'welcome to windows 2000 internet services',
  'welcome to iis 4.0',
  'warning: supplied argument is not a valid file-handle resource',
  'warning: division by zero in',
  'warning: safe mode restriction in effect.',
  'error message : error loading required libraries.',
  'fatal error: call to undefined function',
  'access denied for user',
  'incorrect syntax near',
  'unclosed quotation mark before the character string',
  'there seems to have been a problem with the',
  'customerrors mode',
  'this error page might contain sensitive information because asp.net',
];

export const debugMessage = exchangeRule({
  id: 'dast/debug-message',
  title: 'The response holds a message meant for developers',
  severity: 'low',
  confidence: 'medium',
  why: 'Messages of the platform tell what it is made of and how to make it fail.',
  fix: 'Log errors and answer with a page of your own.',
  references: ['https://www.zaproxy.org/docs/alerts/10023/'],
  aliases: ['10023'],
  tags: ['CWE-1295', 'WASC-13'],
  check(exchange, report) {
    if (exchange.isScript || !exchange.hasBody || !exchange.isText) return;
    const text = exchange.text.toLowerCase();
    const message = MESSAGES.find((each) => text.includes(each));
    if (message !== undefined)
      report.fail('the response holds a message of the platform', { evidence: message });
  },
  examples: {
    fail: [page('PHP', { body: '<html><body>PHP Warning: include(x.php)</body></html>' })],
    pass: [page('Its own words')],
  },
});
