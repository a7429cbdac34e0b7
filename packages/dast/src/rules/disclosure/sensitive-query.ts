import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { personalData, tellingWord } from '../facts/personal-data.ts';

export const sensitiveQuery = exchangeRule({
  id: 'dast/sensitive-query',
  title: 'The address carries what should not be written down',
  severity: 'low',
  confidence: 'medium',
  why: 'Addresses are kept in histories, logs and referrers, and what they carry with them.',
  fix: 'Send it in the body of a POST or in a header.',
  references: ['https://www.zaproxy.org/docs/alerts/10024/'],
  aliases: ['10024'],
  tags: ['CWE-598', 'WASC-13'],
  check(exchange, report) {
    for (const { name, value } of exchange.queryParameters) {
      const data = personalData(value);
      if (tellingWord(name) !== undefined)
        report.fail(`the query has a field ${JSON.stringify(name)}`, { subject: name });
      else if (data !== undefined)
        report.fail(`the field ${JSON.stringify(name)} of the query holds ${data}`, {
          subject: name,
        });
    }
  },
  examples: {
    fail: [page('A password', { url: 'https://shop.example/?password=example' })],
    pass: [page('A page number', { url: 'https://shop.example/?page=2' })],
  },
});
