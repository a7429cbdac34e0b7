import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { takenOverAddress } from '../facts/taken-over.ts';

export const polyfillDomain = exchangeRule({
  id: 'dast/polyfill-domain',
  title: 'The page runs a script of a domain known to spread malware',
  severity: 'high',
  confidence: 'high',
  why: 'These domains changed hands and have served harmful scripts to visitors of the sites that refer to them.',
  fix: 'Remove the script; browsers of today need no polyfill. Serve yourself what is still needed.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10115-1/',
    'https://sansec.io/research/polyfill-supply-chain-attack',
  ],
  aliases: ['10115-1'],
  tags: ['CWE-829', 'WASC-15'],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    for (const { attributes } of exchange.markup.named('script')) {
      const src = attributes.get('src');
      if (src !== undefined && takenOverAddress(src) !== undefined)
        report.fail('a script comes from a domain known to spread malware', {
          subject: src,
          evidence: src,
        });
    }
  },
  examples: {
    fail: [
      page('polyfill.io', {
        body: '<html><head><script src="https://cdn.polyfill.io/v3/polyfill.min.js"></script></head></html>',
      }),
    ],
    pass: [
      page('Of the site', {
        body: '<html><head><script src="/polyfill.js"></script></head></html>',
      }),
    ],
  },
});
