import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { viewStateOf } from '../facts/view-state.ts';

export const viewstateSplit = exchangeRule({
  id: 'dast/viewstate-split',
  title: 'The view state of ASP.NET is in several fields',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  about: 'site',
  why: 'Tools that read only the first field miss what the others hold.',
  fix: 'Keep less in the view state.',
  references: ['https://www.zaproxy.org/docs/alerts/10032-6/'],
  aliases: ['10032-6'],
  tags: ['CWE-642', 'WASC-14'],
  check(exchange, report) {
    if (viewStateOf(exchange)?.isSplit) report.fail('the view state is in several fields');
  },
  examples: {
    fail: [
      page('Two fields', {
        body: '<html><body><form><input name="__VIEWSTATEFIELDCOUNT" value="2"><input name="__VIEWSTATE" value="/wEPDwUKMTIzNDU2Nzg5MGRk"><input name="__VIEWSTATE1" value="AAECAwQFBgcICQoLDA0ODxAREhM="></form></body></html>',
      }),
    ],
    pass: [
      page('One field', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUKMTIzNDU2Nzg5MGRkAAECAwQFBgcICQoLDA0ODxAREhM="></form></body></html>',
      }),
    ],
  },
});
