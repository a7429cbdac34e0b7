import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { viewStateOf } from '../facts/view-state.ts';

export const viewstateUnsigned = exchangeRule({
  id: 'dast/viewstate-unsigned',
  title: 'The view state of ASP.NET is not signed',
  severity: 'high',
  confidence: 'medium',
  why: 'A visitor may change it at will; from there it is a short way to running code on the server.',
  fix: 'Remove `EnableViewStateMac="false"`, and update to a version that signs always.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10032-5/',
    'https://learn.microsoft.com/en-us/aspnet/web-forms/overview/deployment/visual-studio-web-deployment/',
  ],
  aliases: ['10032-5'],
  tags: ['CWE-642', 'WASC-14'],
  check(exchange, report) {
    const state = viewStateOf(exchange);
    if (state && !state.isSigned) report.fail('the view state has no signature');
  },
  examples: {
    fail: [
      page('Nothing behind its end', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUKMTIzNDU2Nzg5MGRkZGRkZGRkZGRkZGRkZGQ="></form></body></html>',
      }),
    ],
    pass: [
      page('Signed', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUKMTIzNDU2Nzg5MGRkAAECAwQFBgcICQoLDA0ODxAREhM="></form></body></html>',
      }),
    ],
  },
});
