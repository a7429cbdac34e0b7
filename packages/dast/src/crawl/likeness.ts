/** Long runs of letters and digits are made up by a machine: identifiers, hashes, tokens. */
const MADE_UP = /[\da-f]{12,}|[\w-]{24,}/giu;

/** What addresses of pages that one program makes have in common: the path without numbers, and the names of parameters. */
export function likenessOf({ origin, pathname, search }: URL): string {
  const path = pathname.replace(MADE_UP, '{}').replace(/\d+/gu, '0');
  const names = search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '');
  return `${origin}${path}?${[...new Set(names)].sort().join('&')}`;
}
