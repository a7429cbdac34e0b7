import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const formToPlainHttp = exchangeRule({
  id: 'dast/form-to-plain-http',
  title: 'A form on an encrypted page is sent unencrypted',
  severity: 'medium',
  confidence: 'medium',
  why: 'What is filled in crosses the network in the clear although the page looks safe.',
  fix: 'Send the form to `https:`.',
  references: ['https://www.zaproxy.org/docs/alerts/10042/'],
  aliases: ['10042'],
  tags: ['CWE-319', 'WASC-15'],
  check(exchange, report) {
    if (exchange.status !== 200 || !exchange.isSecure || !exchange.isHtmlDocument) return;
    for (const { attributes } of exchange.markup.named('form')) {
      const action = attributes.get('action')?.trim();
      if (action !== undefined && /^http:\/\//i.test(action))
        report.fail('a form on an encrypted page is sent to plain HTTP', { evidence: action });
    }
  },
  examples: {
    fail: [
      page('A login', {
        body: '<html><body><form action="http://shop.example/login"></form></body></html>',
      }),
    ],
    pass: [
      page('Within the site', { body: '<html><body><form action="/login"></form></body></html>' }),
    ],
  },
});
