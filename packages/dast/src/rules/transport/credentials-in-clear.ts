import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const credentialsInClear = exchangeRule({
  id: 'dast/credentials-in-clear',
  title: 'A password was sent without encryption',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone on the way has it now.',
  fix: 'Use HTTPS only, and change the password.',
  references: ['https://www.zaproxy.org/docs/alerts/10105-1/'],
  aliases: ['10105-1'],
  tags: ['CWE-287', 'WASC-1'],
  check(exchange, report) {
    if (exchange.isSecure) return;
    for (const value of exchange.request.fields.all('Authorization')) {
      const basic = /^basic +(\S+)$/i.exec(value);
      if (basic)
        report.fail('the request carries a password by the scheme Basic', {
          severity: Buffer.from(basic[1] ?? '', 'base64').includes(':') ? 'high' : 'medium',
        });
      else if (/^digest /i.test(value) && /username="[^"]/.test(value))
        report.fail('the request carries credentials by the scheme Digest', { severity: 'medium' });
    }
  },
  examples: {
    fail: [
      page('Basic', {
        url: 'http://shop.example/',
        request: { Authorization: 'Basic amFuZTpleGFtcGxl' },
      }),
    ],
    pass: [page('Over HTTPS', { request: { Authorization: 'Basic amFuZTpleGFtcGxl' } })],
  },
});
