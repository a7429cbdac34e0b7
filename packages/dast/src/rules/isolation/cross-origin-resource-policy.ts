import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { unfitPolicies } from '../facts/isolation.ts';

const HEADER = 'Cross-Origin-Resource-Policy';

export const crossOriginResourcePolicy = serverRule({
  id: 'dast/cross-origin-resource-policy',
  title: 'Any site may load the resource into its own process',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'What another site may embed lies in the memory of its process, where attacks such as Spectre read it.',
  fix: 'Answer with `Cross-Origin-Resource-Policy: same-origin`, or `cross-origin` for what is public.',
  references: [
    'https://www.zaproxy.org/docs/alerts/90004-1/',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Cross-Origin_Resource_Policy',
  ],
  aliases: ['90004-1'],
  tags: ['CWE-693', 'WASC-14'],
  check(exchange, report) {
    if (!exchange.isSuccess) return;
    const isShared = [...exchange.response.fields].some(({ name }) =>
      name.toLowerCase().startsWith('access-control-allow-'),
    );
    if (isShared) return;
    for (const policy of unfitPolicies(exchange, HEADER, ['same-origin', 'cross-origin']))
      report.fail(policy ? `${HEADER} does not isolate` : `${HEADER} is missing`, {
        ...(policy && { evidence: `${HEADER}: ${policy}` }),
      });
  },
  examples: {
    fail: [page('Missing'), page('Too wide', { fields: { [HEADER]: 'same-site' } })],
    pass: [
      page('Isolated', { fields: { [HEADER]: 'same-origin' } }),
      page('Shared by CORS', { fields: { 'Access-Control-Allow-Origin': 'https://a.example' } }),
    ],
  },
});
