import { type Reference, resolved } from './reference.ts';

/** sitemaps.org/protocol.html: a file has 50,000 at the most. */
const MOST_ENTRIES = 50_000;

const LOCATION = /<loc>\s{0,100}([^<]{1,4200})<\/loc>/giu;

/** The pages, or further sitemaps, that a sitemap names (sitemaps.org/protocol.html). */
export function referencesOfSitemap(text: string, base: URL): readonly Reference[] {
  const found: Reference[] = [];
  for (const [, written = ''] of text.matchAll(LOCATION)) {
    if (found.length === MOST_ENTRIES) break;
    const url = resolved(unescaped(written), base);
    if (url !== undefined) found.push({ url, kind: 'link' });
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&apos;': "'",
  '&quot;': '"',
  '&gt;': '>',
  '&lt;': '<',
};

function unescaped(text: string): string {
  return text.replace(/&(?:amp|apos|quot|gt|lt);/gu, (entity) => ENTITIES[entity] ?? entity);
}
