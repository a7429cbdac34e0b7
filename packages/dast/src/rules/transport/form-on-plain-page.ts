import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const formOnPlainPage = exchangeRule({
  id: 'dast/form-on-plain-page',
  title: 'A form that is sent encrypted comes on an unencrypted page',
  severity: 'medium',
  confidence: 'medium',
  why: 'Whoever sits between changes the page, and with it where the form goes.',
  fix: 'Serve the page that holds the form over HTTPS too, and redirect plain HTTP.',
  references: ['https://www.zaproxy.org/docs/alerts/10041/'],
  aliases: ['10041'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    if (exchange.status !== 200 || exchange.isSecure || !exchange.isHtmlDocument) return;
    for (const { attributes } of exchange.markup.named('form')) {
      const action = attributes.get('action')?.trim();
      if (action !== undefined && /^https:\/\//i.test(action))
        report.fail('a form on an unencrypted page is sent to HTTPS', { evidence: action });
    }
  },
  examples: {
    fail: [
      page('A login', {
        url: 'http://shop.example/',
        body: '<html><body><form action="https://shop.example/login"></form></body></html>',
      }),
    ],
    pass: [
      page('An encrypted page', {
        body: '<html><body><form action="https://shop.example/login"></form></body></html>',
      }),
    ],
  },
});
