import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** What turns text into code or trusted markup, in the language and in AngularJS and Angular. */
const DANGEROUS =
  /\b(?:bypassSecurityTrust(?:Html|Script|Style|Url|ResourceUrl)|(?:sce\.)?trustAsHtml|eval(?:Async)?)\s{0,5}\(/i;

export const dangerousFunction = exchangeRule({
  id: 'dast/dangerous-function',
  title: 'A script calls a function that runs text or trusts it',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'What reaches such a call from a visitor runs as script.',
  fix: 'Parse data with `JSON.parse`, and let the framework escape markup.',
  references: ['https://www.zaproxy.org/docs/alerts/10110/'],
  aliases: ['10110'],
  tags: ['CWE-749'],
  check(exchange, report) {
    if (!exchange.hasBody) return;
    const { markup, text } = exchange;
    const scripts = exchange.isHtml
      ? markup.named('script').map(({ start, end }) => text.slice(start, end))
      : exchange.isScript
        ? [text]
        : [];
    for (const script of scripts) {
      const call = DANGEROUS.exec(script);
      if (!call) continue;
      report.fail('a script calls a dangerous function', { evidence: call[0] });
      return;
    }
  },
  examples: {
    fail: [page('eval', { body: '<html><body><script>eval(data)</script></body></html>' })],
    pass: [page('Parsed', { body: '<html><body><script>JSON.parse(data)</script></body></html>' })],
  },
});
