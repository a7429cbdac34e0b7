import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { viewStateOf } from '../facts/view-state.ts';

export const viewstateEmails = exchangeRule({
  id: 'dast/viewstate-emails',
  title: 'The view state of ASP.NET holds e-mail addresses',
  severity: 'medium',
  confidence: 'medium',
  profile: 'all',
  why: 'The view state is only encoded: everybody may read what it holds.',
  fix: 'Keep it on the server, or encrypt it.',
  references: ['https://www.zaproxy.org/docs/alerts/10032-2/'],
  aliases: ['10032-2'],
  tags: ['CWE-642', 'WASC-14'],
  check(exchange, report) {
    const text = viewStateOf(exchange)?.text ?? '';
    if (/[\w.%+-]@[A-Z0-9.-]{1,255}\.[A-Z]{2,4}/i.test(text))
      report.fail('the view state holds an e-mail address');
  },
  examples: {
    fail: [
      page('An address', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUQamFuZUBzaG9wLmV4YW0gMTIzNDU2Nzg5MDEyMzQ1Njc4"></form></body></html>',
      }),
    ],
    pass: [
      page('None', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUKMTIzNDU2Nzg5MGRkAAECAwQFBgcICQoLDA0ODxAREhM="></form></body></html>',
      }),
    ],
  },
});
