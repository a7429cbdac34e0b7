import { serverRule } from '../define.ts';
import { page } from '../example.ts';

export const permissionsPolicyMissing = serverRule({
  id: 'dast/permissions-policy-missing',
  title: 'Nothing keeps scripts from camera, microphone and location',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'A script that gets into the page may ask for every feature of the browser in the name of the site.',
  fix: 'Answer with `Permissions-Policy` and switch off what the application does not use: `camera=(), microphone=(), geolocation=()`.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10063-1/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy',
  ],
  aliases: ['10063-1'],
  tags: ['CWE-693', 'WASC-15'],
  check({ isHtml, isScript, isRedirect, response: { fields } }, report) {
    if ((!isHtml && !isScript) || isRedirect) return;
    if (!fields.has('Permissions-Policy') && !fields.has('Feature-Policy'))
      report.fail('Permissions-Policy is missing');
  },
  examples: {
    fail: [page('Missing')],
    pass: [page('Said', { fields: { 'Permissions-Policy': 'geolocation=()' } })],
  },
});
