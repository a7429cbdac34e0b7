import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const cspObsoleteHeader = serverRule({
  id: 'dast/csp-obsolete-header',
  title: 'A policy is sent under a name that no browser reads any more',
  severity: 'low',
  confidence: 'high',
  profile: 'all',
  why: 'X-Content-Security-Policy and X-WebKit-CSP were experiments; where they stand alone there is no policy.',
  fix: 'Send `Content-Security-Policy` and drop the others.',
  references: ['https://www.zaproxy.org/docs/alerts/10038-2/'],
  aliases: ['10038-2'],
  tags: ['CWE-693', 'WASC-15'],
  check({ isHtml, isRedirect, response: { fields } }, report) {
    if (!isHtml || isRedirect) return;
    if (fields.has('X-Content-Security-Policy') || fields.has('X-WebKit-CSP'))
      report.fail('the response carries an obsolete policy header');
  },
  examples: {
    fail: [page('The old name', { fields: { 'X-Content-Security-Policy': "default-src 'self'" } })],
    pass: [page('The name', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
  },
});
