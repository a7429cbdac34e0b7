import type { Exchange } from '../exchange/index.ts';

/** What of a page leads on, by the attribute that holds the address. Pictures lead nowhere. */
const LEADING: readonly (readonly [string, string])[] = [
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ['iframe', 'src'],
  ['frame', 'src'],
  ['script', 'src'],
];

/** More on one page are a trap. */
const MAX_LINKS = 2000;

/** What logs out or takes something away by its name is not followed: a scan is to look, not to act. */
const ACTING =
  /(?:^|[/?&=_-])(?:log-?out|sign-?out|log-?off|delete|remove|destroy|unsubscribe)(?:$|[/?&=._-])/i;

/** The references in a response, as they are written: of pages, redirects, `robots.txt` and site maps. */
export function linksOf(exchange: Exchange): readonly string[] {
  const links = new Set<string>();
  for (const link of references(exchange)) {
    if (links.size >= MAX_LINKS) break;
    const trimmed = link.trim();
    if (trimmed !== '' && !trimmed.startsWith('#') && !ACTING.test(trimmed)) links.add(trimmed);
  }
  return [...links];
}

function* references(exchange: Exchange): Iterable<string> {
  const location = exchange.field('Location');
  if (location !== undefined) yield location;
  if (/\/robots\.txt$/.test(exchange.address.path)) yield* robotsPaths(exchange.text);
  else if (exchange.isHtml) yield* pageLinks(exchange);
  else if (exchange.isOfType('xml')) yield* siteMapLinks(exchange.text);
}

function* pageLinks({ markup }: Exchange): Iterable<string> {
  for (const [name, attribute] of LEADING)
    for (const { attributes } of markup.named(name)) {
      const link = attributes.get(attribute);
      if (link !== undefined) yield link;
    }
  for (const { attributes } of markup.named('form'))
    // A form that only asks is a link with blanks in it; one that sends something is not sent.
    if (/^(?:get|)$/i.test(attributes.get('method')?.trim() ?? ''))
      yield attributes.get('action') ?? '';
  for (const { attributes } of markup.metaFor('refresh')) {
    const url =
      /^\s{0,20}[\d.]{0,20}\s{0,20}[;,]\s{0,20}(?:url\s{0,20}=\s{0,20})?["']?([^"']{1,2000})/i.exec(
        attributes.get('content') ?? '',
      )?.[1];
    if (url !== undefined) yield url;
  }
}

/** RFC 9309: what is kept from search engines is there nevertheless. */
function* robotsPaths(text: string): Iterable<string> {
  for (const line of text.split(/\r?\n/, 5000)) {
    const [, name = '', value = ''] =
      /^\s{0,20}(allow|disallow|sitemap)\s{0,20}:\s{0,20}(\S{1,2000})/i.exec(line) ?? [];
    if (name !== '' && !/[*$]/.test(value)) yield value;
  }
}

function* siteMapLinks(text: string): Iterable<string> {
  for (const [, address = ''] of text.matchAll(/<loc>\s{0,20}([^<>\s]{1,2000})\s{0,20}<\/loc>/gi))
    yield address.replaceAll('&amp;', '&');
}
