import type { Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const charsetMismatch = exchangeRule({
  id: 'dast/charset-mismatch',
  title: 'Header and document name different charsets',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'Where two readers take the same bytes for different characters, a filter can let pass what the browser runs.',
  fix: 'Say UTF-8 in the `Content-Type` header and nowhere else, or the same everywhere.',
  references: ['https://www.zaproxy.org/docs/alerts/90011/'],
  aliases: ['90011-1', '90011-2', '90011-4'],
  tags: ['CWE-436', 'WASC-15'],
  check(exchange, report) {
    const header = exchange.charset?.trim();
    if (header === undefined || !exchange.hasBody) return;
    for (const [alias, written] of declaredCharsets(exchange))
      if (written.toLowerCase() !== header.toLowerCase())
        report.fail('the document names another charset than its Content-Type', {
          alias,
          evidence: `${header}, ${written}`,
        });
  },
  examples: {
    fail: [
      page('An element says another', {
        body: '<html><head><meta charset="iso-8859-1"></head></html>',
      }),
      page('XML says another', {
        type: 'text/xml; charset=utf-8',
        body: '<?xml version="1.0" encoding="iso-8859-1"?><a/>',
      }),
    ],
    pass: [page('Both say the same', { body: '<html><head><meta charset="UTF-8"></head></html>' })],
  },
});

/** By the alertRef that speaks of them. */
function* declaredCharsets(exchange: Exchange): Iterable<readonly [string, string]> {
  if (exchange.isHtmlDocument) {
    const byContent = exchange.markup
      .metaFor('Content-Type')
      .flatMap(({ attributes }) => attributes.get('content')?.split('charset=')[1]?.trim() ?? [])
      .at(-1);
    if (byContent) yield ['90011-1', byContent];
    const byName = exchange.markup
      .named('meta')
      .map(({ attributes }) => attributes.get('charset')?.trim())
      .find((charset) => charset);
    if (byName) yield ['90011-2', byName];
  } else if (exchange.isOfType('xml') || exchange.text.trimStart().startsWith('<?xml')) {
    const declaration = /^\s*<\?xml[^>]{0,300}\bencoding\s{0,9}=\s{0,9}["']([^"'>]{1,60})["']/.exec(
      exchange.text.slice(0, 1000),
    );
    if (declaration?.[1]) yield ['90011-4', declaration[1]];
  }
}
