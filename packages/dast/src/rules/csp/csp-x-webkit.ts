import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const cspXWebkit = serverRule({
  id: 'dast/csp-x-webkit',
  title: 'X-WebKit-CSP is read by no browser',
  severity: 'low',
  confidence: 'high',
  profile: 'all',
  why: 'Only old Chrome and Safari knew it, and what they understood differs from today.',
  fix: 'Send `Content-Security-Policy` and drop this one.',
  references: ['https://www.zaproxy.org/docs/alerts/10055-2/'],
  aliases: ['10055-2'],
  tags: ['CWE-693', 'WASC-15'],
  variantOf: ['dast/csp-obsolete-header'],
  check({ isHtml, response: { fields } }, report) {
    if (isHtml && fields.has('X-WebKit-CSP')) report.fail('the response carries X-WebKit-CSP');
  },
  examples: {
    fail: [page('Sent', { fields: { 'X-WebKit-CSP': "default-src 'self'" } })],
    pass: [page('Not sent', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
  },
});
