import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const plainAuthentication = serverRule({
  id: 'dast/plain-authentication',
  title: 'A server asks for a password without encryption',
  severity: 'medium',
  confidence: 'medium',
  why: 'Basic sends the password itself and Digest what it can be guessed from; both are there for whoever listens.',
  fix: 'Ask for credentials over HTTPS only.',
  references: ['https://www.zaproxy.org/docs/alerts/10105-2/'],
  aliases: ['10105-2'],
  tags: ['CWE-326', 'WASC-4'],
  check(exchange, report) {
    if (exchange.isSecure) return;
    for (const value of exchange.fields('WWW-Authenticate'))
      if (/basic|digest/i.test(value))
        report.fail('WWW-Authenticate asks for a password over plain HTTP', {
          evidence: `WWW-Authenticate: ${value}`,
        });
  },
  examples: {
    fail: [
      page('Basic', {
        url: 'http://shop.example/',
        status: '401 Unauthorized',
        fields: { 'WWW-Authenticate': 'Basic realm="shop"' },
      }),
    ],
    pass: [
      page('Over HTTPS', {
        status: '401 Unauthorized',
        fields: { 'WWW-Authenticate': 'Basic realm="shop"' },
      }),
    ],
  },
});
