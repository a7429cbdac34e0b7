import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { viewStateOf } from '../facts/view-state.ts';

export const viewstateAddresses = exchangeRule({
  id: 'dast/viewstate-addresses',
  title: 'The view state of ASP.NET holds IP addresses',
  severity: 'medium',
  confidence: 'medium',
  profile: 'all',
  why: 'The view state is only encoded: everybody may read what it holds.',
  fix: 'Keep it on the server, or encrypt it.',
  references: ['https://www.zaproxy.org/docs/alerts/10032-1/'],
  aliases: ['10032-1'],
  tags: ['CWE-642', 'WASC-14'],
  check(exchange, report) {
    const address = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/.exec(
      viewStateOf(exchange)?.text ?? '',
    )?.[0];
    if (address !== undefined)
      report.fail('the view state holds an address', { evidence: address });
  },
  examples: {
    fail: [
      page('An address', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUIMTAuMC4zLjcxMjM0NTY3ODkwMTIzNDU2Nzg5MA=="></form></body></html>',
      }),
    ],
    pass: [
      page('None', {
        body: '<html><body><form><input name="__VIEWSTATE" value="/wEPDwUKMTIzNDU2Nzg5MGRkAAECAwQFBgcICQoLDA0ODxAREhM="></form></body></html>',
      }),
    ],
  },
});
