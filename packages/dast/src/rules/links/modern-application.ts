import type { Exchange } from '../../exchange/index.ts';
import type { Element } from '../../html/markup.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const modernApplication = exchangeRule({
  id: 'dast/modern-application',
  title: 'The page is built by scripts',
  severity: 'low',
  confidence: 'medium',
  profile: 'all',
  about: 'site',
  why: 'A crawler that runs no scripts sees little of it, so a clean result says less.',
  fix: 'Scan what the application calls as well: give the API description, or recorded traffic of a browser.',
  references: ['https://www.zaproxy.org/docs/alerts/10109/'],
  aliases: ['10109'],
  tags: ['WSTG-INFO-07'],
  check(exchange, report) {
    const sign = exchange.isHtml ? signOf(exchange) : undefined;
    if (sign)
      report.fail('the page is built by scripts', { evidence: exchange.markup.startTag(sign) });
  },
  examples: {
    fail: [
      page('A shell', { body: '<html><body><script src="/app.js"></script></body></html>' }),
      page('A link that leads nowhere', { body: '<html><body><a href="#">Menu</a></body></html>' }),
    ],
    pass: [page('A page', { body: '<html><body><a href="/basket">Basket</a></body></html>' })],
  },
});

function signOf({ markup }: Exchange): Element | undefined {
  const links = markup.named('a');
  const sign =
    links.length === 0
      ? markup.named('script')[0]
      : links.find(({ attributes }) => {
          const href = attributes.get('href');
          return (
            href === undefined ||
            href === '' ||
            href === '#' ||
            attributes.get('target') === '_self'
          );
        });
  return sign ?? markup.named('noscript')[0];
}
