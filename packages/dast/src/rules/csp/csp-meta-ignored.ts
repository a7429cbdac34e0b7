import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

/** CSP Level 3 §3.3: a meta element cannot say them. */
const HEADER_ONLY = ['sandbox', 'frame-ancestors', 'report-uri'];

export const cspMetaIgnored = exchangeRule({
  id: 'dast/csp-meta-ignored',
  title: 'A policy in the page says what only a header can',
  severity: 'medium',
  confidence: 'high',
  about: 'site',
  why: 'Browsers ignore sandbox, frame-ancestors and report-uri in a meta element, so what looks like protection is none.',
  fix: 'Send the policy as a header.',
  references: ['https://www.zaproxy.org/docs/alerts/10055-11/'],
  aliases: ['10055-11'],
  tags: ['CWE-693', 'WASC-15'],
  check(exchange, report) {
    for (const { policy, isInMeta } of policiesOf(exchange)) {
      const ignored = HEADER_ONLY.filter((name) => isInMeta && policy.has(name));
      if (ignored.length > 0) report.fail(`${ignored.join(', ')} in a meta element are ignored`);
    }
  },
  examples: {
    fail: [
      page('In the page', {
        body: `<html><head><meta http-equiv="Content-Security-Policy" content="frame-ancestors 'none'"></head></html>`,
      }),
    ],
    pass: [
      page('As a header', { fields: { 'Content-Security-Policy': "frame-ancestors 'none'" } }),
    ],
  },
});
