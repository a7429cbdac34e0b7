import { serverRule } from '../define.ts';
import { page } from '../example.ts';
import { isDocument, unfitPolicies } from '../facts/isolation.ts';

const HEADER = 'Cross-Origin-Opener-Policy';

export const crossOriginOpenerPolicy = serverRule({
  id: 'dast/cross-origin-opener-policy',
  title: 'Pages of other sites keep a handle on the window',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  why: 'A page that opened this one may navigate it, and shares a process with it.',
  fix: 'Answer pages with `Cross-Origin-Opener-Policy: same-origin`.',
  references: ['https://www.zaproxy.org/docs/alerts/90004-3/'],
  aliases: ['90004-3'],
  tags: ['CWE-693', 'WASC-14'],
  check(exchange, report) {
    if (!exchange.isSuccess || !isDocument(exchange)) return;
    for (const policy of unfitPolicies(exchange, HEADER, ['same-origin']))
      report.fail(policy ? `${HEADER} does not isolate` : `${HEADER} is missing`, {
        ...(policy && { evidence: `${HEADER}: ${policy}` }),
      });
  },
  examples: {
    fail: [page('Missing'), page('Open', { fields: { [HEADER]: 'same-origin-allow-popups' } })],
    pass: [page('Isolated', { fields: { [HEADER]: 'same-origin' } })],
  },
});
