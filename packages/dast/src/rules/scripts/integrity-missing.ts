import { readAddress, type Exchange } from '../../exchange/index.ts';
import type { Element } from '../../html/markup.ts';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

export const integrityMissing = exchangeRule({
  id: 'dast/integrity-missing',
  title: 'A file of another host is loaded without checking its content',
  severity: 'medium',
  confidence: 'high',
  why: 'A changed file runs in the page of every visitor; with integrity the browser refuses it.',
  fix: 'Add `integrity` with a digest of the file, and `crossorigin="anonymous"`.',
  references: [
    'https://www.zaproxy.org/docs/alerts/90003/',
    'https://developer.mozilla.org/en-US/docs/Web/Security/Subresource_Integrity',
  ],
  aliases: ['90003'],
  tags: ['CWE-345', 'WASC-15'],
  check(exchange, report) {
    for (const element of exchange.markup.elements) {
      const address = loadedBy(element);
      if (address === undefined || element.attributes.has('integrity')) continue;
      if (isForeign(address, exchange))
        report.fail('a file comes from another host without integrity', {
          subject: address,
          evidence: exchange.markup.startTag(element),
        });
    }
  },
  examples: {
    fail: [
      page('A style sheet', {
        body: '<html><head><link rel="stylesheet" href="https://cdn.example/a.css"></head></html>',
      }),
    ],
    pass: [
      page('With integrity', {
        body: '<html><head><link rel="stylesheet" href="https://cdn.example/a.css" integrity="sha384-YQ=="></head></html>',
      }),
      page('Not loaded', {
        body: '<html><head><link rel="canonical" href="https://www.shop.example/"></head></html>',
      }),
    ],
  },
});

const LOADING = /(?:^| )(?:stylesheet|preload|modulepreload)(?: |$)/i;

function loadedBy({ name, attributes }: Element): string | undefined {
  if (name === 'script') return attributes.get('src');
  const rel = attributes.get('rel');
  return name === 'link' && (rel === undefined || LOADING.test(rel))
    ? attributes.get('href')
    : undefined;
}

/** An address that is none is nobody's to trust; `//host` is left to the rule about scripts. */
function isForeign(reference: string, exchange: Exchange): boolean {
  if (reference.startsWith('data:')) return false;
  if (/[\s<>"{}|\\^`]/.test(reference)) return true;
  const { scheme, host } = readAddress(reference);
  return scheme !== '' && host.toLowerCase() !== exchange.host.toLowerCase();
}
