import { leadsElsewhere } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const crossDomainScript = exchangeRule({
  id: 'dast/cross-domain-script',
  title: 'The page runs a script of another host',
  severity: 'low',
  confidence: 'medium',
  why: 'Whoever owns or takes over that host owns the page, and nothing would show it.',
  fix: 'Serve the script yourself, or fix its content with `integrity`.',
  references: ['https://www.zaproxy.org/docs/alerts/10017/'],
  aliases: ['10017'],
  tags: ['CWE-829', 'WASC-15'],
  variantOf: ['dast/integrity-missing'],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isHtml) return;
    for (const { attributes } of exchange.markup.named('script')) {
      const src = attributes.get('src');
      if (src === undefined || attributes.get('integrity')?.trim()) continue;
      if (leadsElsewhere(src, exchange.host))
        report.fail('a script comes from another host', { subject: src, evidence: src });
    }
  },
  examples: {
    fail: [
      page('Without integrity', {
        body: '<html><head><script src="https://cdn.example/a.js"></script></head></html>',
      }),
    ],
    pass: [
      page('With integrity', {
        body: '<html><head><script src="https://cdn.example/a.js" integrity="sha384-YQ=="></script></head></html>',
      }),
      page('Of the site', { body: '<html><head><script src="/a.js"></script></head></html>' }),
    ],
  },
});
