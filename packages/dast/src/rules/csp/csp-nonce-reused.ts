import type { Exchange } from '../../exchange/index.ts';
import { trafficRule } from '../define.ts';
import { traffic } from '../example.ts';
import { policiesOf } from '../facts/policies.ts';

const NONCE = /'nonce-([^']{1,500})'/gi;

export const cspNonceReused = trafficRule({
  id: 'dast/csp-nonce-reused',
  title: 'A nonce of the policy is used for more than one response',
  severity: 'medium',
  confidence: 'high',
  about: 'site',
  why: 'A nonce that does not change is a password on display: an injected script simply carries it.',
  fix: 'Make a new one of at least 128 random bits for each response, and let no cache keep the page.',
  references: ['https://www.w3.org/TR/CSP3/#security-nonces'],
  tags: ['CWE-323', 'CWE-330'],
  begin() {
    const seen = new Set<string>();
    return (exchange, report) => {
      for (const nonce of noncesOf(exchange)) {
        if (seen.has(nonce)) report.fail('the nonce was seen in another response');
        seen.add(nonce);
      }
    };
  },
  examples: {
    fail: [
      traffic(
        'The same twice',
        { fields: { 'Content-Security-Policy': "script-src 'nonce-c3RhbmRpbmc='" } },
        {
          url: 'https://shop.example/basket',
          fields: { 'Content-Security-Policy': "script-src 'nonce-c3RhbmRpbmc='" },
        },
      ),
    ],
    pass: [
      traffic(
        'A new one each time',
        { fields: { 'Content-Security-Policy': "script-src 'nonce-Zmlyc3Qx'" } },
        {
          url: 'https://shop.example/basket',
          fields: { 'Content-Security-Policy': "script-src 'nonce-c2Vjb25k'" },
        },
      ),
    ],
  },
});

/** A `304 Not Modified` speaks of a response that was seen before. */
function noncesOf(exchange: Exchange): ReadonlySet<string> {
  if (exchange.status === 304) return new Set();
  return new Set(
    policiesOf(exchange).flatMap(({ text }) =>
      [...text.matchAll(NONCE)].map((match) => match[1] ?? ''),
    ),
  );
}
