import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { viewStateOf } from '../facts/view-state.ts';

export const viewstateOld = exchangeRule({
  id: 'dast/viewstate-old',
  title: 'The view state is that of ASP.NET 1',
  severity: 'low',
  confidence: 'medium',
  about: 'site',
  why: 'Nobody has mended this version for years.',
  fix: 'Update the platform.',
  references: ['https://www.zaproxy.org/docs/alerts/10032-3/'],
  aliases: ['10032-3'],
  tags: ['CWE-642', 'WASC-14'],
  check(exchange, report) {
    if (viewStateOf(exchange)?.version === 1) report.fail('the view state is that of ASP.NET 1');
  },
  examples: {
    fail: [
      page('The old form', {
        body: '<html><body><form><input name="__VIEWSTATE" value="dDwxMjM0NTY3ODkwOzs+PgABAgMEBQYHCAkKCwwNDg8QERIT"></form></body></html>',
      }),
    ],
    pass: [
      page('The form since 2.0', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUKMTIzNDU2Nzg5MGRkAAECAwQFBgcICQoLDA0ODxAREhM="></form></body></html>',
      }),
    ],
  },
});
