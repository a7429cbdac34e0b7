import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const cspXContentSecurityPolicy = serverRule({
  id: 'dast/csp-x-content-security-policy',
  title: 'X-Content-Security-Policy is read by no browser',
  severity: 'low',
  confidence: 'high',
  profile: 'all',
  why: 'Only Internet Explorer 10 and old Firefox knew it, and what they understood differs from today.',
  fix: 'Send `Content-Security-Policy` and drop this one.',
  references: ['https://www.zaproxy.org/docs/alerts/10055-1/'],
  aliases: ['10055-1'],
  tags: ['CWE-693', 'WASC-15'],
  variantOf: ['dast/csp-obsolete-header'],
  check({ isHtml, response: { fields } }, report) {
    if (isHtml && fields.has('X-Content-Security-Policy'))
      report.fail('the response carries X-Content-Security-Policy');
  },
  examples: {
    fail: [page('Sent', { fields: { 'X-Content-Security-Policy': "default-src 'self'" } })],
    pass: [page('Not sent', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
  },
});
