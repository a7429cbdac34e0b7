import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isDocument, unfitPolicies } from '../facts/isolation.ts';

const HEADER = 'Cross-Origin-Embedder-Policy';

export const crossOriginEmbedderPolicy = serverRule({
  id: 'dast/cross-origin-embedder-policy',
  title: 'The page may embed what did not agree to it',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'Only a page whose parts all agreed is given a process of its own, out of reach of attacks such as Spectre.',
  fix: 'Answer pages with `Cross-Origin-Embedder-Policy: require-corp` or `credentialless`.',
  references: ['https://www.zaproxy.org/docs/alerts/90004-2/'],
  aliases: ['90004-2'],
  tags: ['CWE-693', 'WASC-14'],
  check(exchange, report) {
    if (!exchange.isSuccess || !isDocument(exchange)) return;
    for (const policy of unfitPolicies(exchange, HEADER, ['require-corp', 'credentialless']))
      report.fail(policy ? `${HEADER} does not isolate` : `${HEADER} is missing`, {
        ...(policy && { evidence: `${HEADER}: ${policy}` }),
      });
  },
  examples: {
    fail: [page('Missing'), page('Open', { fields: { [HEADER]: 'unsafe-none' } })],
    pass: [page('Isolated', { fields: { [HEADER]: 'require-corp; report-to="coep"' } })],
  },
});
