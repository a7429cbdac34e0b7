import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';
import { takenOverAddress } from '../facts/taken-over.ts';

export const polyfillDomainMentioned = exchangeRule({
  id: 'dast/polyfill-domain-mentioned',
  title: 'A script mentions a domain known to spread malware',
  severity: 'high',
  confidence: 'low',
  why: 'A script that loads another from there runs it in the page of every visitor.',
  fix: 'Remove what loads it. Where it is only mentioned, suppress this with a reason.',
  references: [
    'https://www.zaproxy.org/docs/alerts/10115-2/',
    'https://sansec.io/research/polyfill-supply-chain-attack',
  ],
  aliases: ['10115-2'],
  tags: ['CWE-829', 'WASC-15'],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    const { markup } = exchange;
    const scripts = markup.named('script');
    const isLoaded = scripts.some(({ attributes }) =>
      takenOverAddress(attributes.get('src') ?? ''),
    );
    if (isLoaded) return;
    for (const script of scripts) {
      const address = takenOverAddress(markup.content(script));
      if (address !== undefined)
        report.fail('a script mentions a domain known to spread malware', { evidence: address });
    }
  },
  examples: {
    fail: [
      page('Loaded by a script', {
        body: '<html><body><script>load("https://cdn.polyfill.io/v3/a.js")</script></body></html>',
      }),
    ],
    pass: [
      page('Not mentioned', { body: '<html><body><script>load("/a.js")</script></body></html>' }),
    ],
  },
});
