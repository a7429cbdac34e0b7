import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const cspReportOnly = serverRule({
  id: 'dast/csp-report-only',
  title: 'A policy only reports',
  severity: 'low',
  confidence: 'high',
  profile: 'all',
  why: 'Report-Only blocks nothing: it is a step on the way, and easily forgotten.',
  fix: 'Send it as `Content-Security-Policy` once the reports are quiet.',
  references: ['https://www.zaproxy.org/docs/alerts/10038-3/'],
  aliases: ['10038-3'],
  tags: ['CWE-693', 'WASC-15'],
  check({ isHtml, isRedirect, response: { fields } }, report) {
    if (isHtml && !isRedirect && fields.has('Content-Security-Policy-Report-Only'))
      report.fail('the response carries Content-Security-Policy-Report-Only');
  },
  examples: {
    fail: [
      page('Only reports', {
        fields: { 'Content-Security-Policy-Report-Only': "default-src 'self'" },
      }),
    ],
    pass: [page('Blocks', { fields: { 'Content-Security-Policy': "default-src 'self'" } })],
  },
});
