import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const featurePolicyDeprecated = serverRule({
  id: 'dast/feature-policy-deprecated',
  title: 'Feature-Policy was renamed',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'Browsers heed Permissions-Policy; the old name protects nobody any more.',
  fix: 'Send `Permissions-Policy` in its own syntax instead.',
  references: ['https://www.zaproxy.org/docs/alerts/10063-2/'],
  aliases: ['10063-2'],
  tags: ['CWE-16', 'WASC-15'],
  check({ isHtml, isScript, isRedirect, response: { fields } }, report) {
    if ((isHtml || isScript) && !isRedirect && fields.has('Feature-Policy'))
      report.fail('the response carries Feature-Policy');
  },
  examples: {
    fail: [page('The old name', { fields: { 'Feature-Policy': "camera 'none'" } })],
    pass: [page('The new name', { fields: { 'Permissions-Policy': 'camera=()' } })],
  },
});
