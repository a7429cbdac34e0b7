import { type Reference, resolved } from './reference.ts';

/** Of the lines that a crawler reads (RFC 9309 §2.5: at least 500 KiB). */
const MOST_LINES = 10_000;

/**
 * What `robots.txt` names (RFC 9309 §2.2): whoever scans a site looks above all at what it hides from search engines.
 * Patterns name no page.
 */
export function referencesOfRobots(text: string, base: URL): readonly Reference[] {
  return text.split(/\r\n|\r|\n/u, MOST_LINES).flatMap((line) => {
    const [, field = '', value = ''] =
      /^\s{0,20}([A-Za-z-]{1,20})\s{0,20}:([^#]*)/u.exec(line) ?? [];
    const isNamed = ['allow', 'disallow', 'sitemap'].includes(field.toLowerCase());
    const url = isNamed && !/[*$]/u.test(value) ? resolved(value, base) : undefined;
    return url === undefined ? [] : [{ url, kind: 'link' as const }];
  });
}
