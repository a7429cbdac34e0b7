import type { Exchange } from '../../exchange/index.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const userControlledCharset = exchangeRule({
  id: 'dast/user-controlled-charset',
  title: 'Whoever makes the link says which charset the page has',
  severity: 'low',
  confidence: 'low',
  profile: 'all',
  why: 'In another charset, harmless bytes become markup that no filter has seen.',
  fix: 'Answer in UTF-8, always.',
  references: ['https://www.zaproxy.org/docs/alerts/10030/'],
  aliases: ['10030'],
  tags: ['CWE-20', 'WASC-20'],
  check(exchange, report) {
    const { parameters } = exchange;
    if (exchange.status !== 200 || parameters.length === 0) return;
    const charsets = charsetsOf(exchange).map((charset) => charset.toLowerCase());
    for (const { name, value } of parameters)
      if (value !== '' && charsets.includes(value.toLowerCase()))
        report.fail(`the field ${JSON.stringify(name)} decides on the charset`, { subject: name });
  },
  examples: {
    fail: [
      page('The header', {
        url: 'https://shop.example/?enc=utf-16',
        type: 'text/html; charset=utf-16',
      }),
    ],
    pass: [page('Fixed', { url: 'https://shop.example/?enc=utf-16' })],
  },
});

/** Those that header and document name; what is neither a page nor XML has none that matter. */
function charsetsOf(exchange: Exchange): readonly string[] {
  const isXml = exchange.text.trimStart().startsWith('<?xml');
  if (!exchange.isHtmlDocument && !isXml) return [];
  const header = exchange.charset ?? '';
  if (exchange.isHtmlDocument)
    return [
      header,
      ...exchange.markup
        .metaFor('Content-Type')
        .flatMap(({ attributes }) => attributes.get('content')?.split('charset=')[1]?.trim() ?? []),
    ];
  const declaration = /^\s*<\?xml[^>]{0,300}\bencoding\s{0,9}=\s{0,9}["']([^"'>]{1,60})["']/.exec(
    exchange.text.slice(0, 1000),
  );
  return [header, declaration?.[1] ?? ''];
}
