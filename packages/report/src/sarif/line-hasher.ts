import type { Location, Scan } from '@gatehouse/findings';

import { lineHashes, type LineHashes } from './line-hash.ts';

/**
 * `primaryLocationLineHash` of the line that a location starts on, undefined where there is no text to hash. It is made
 * from the masked text, since a hash tells a secret to whoever can guess it. Locations that come file by file have each
 * file hashed once, and only the last one's hashes are kept.
 */
export function lineHasher({
  disclosure,
}: Pick<Scan, 'disclosure'>): (location: Location) => string | undefined {
  let path: string | undefined;
  let hashes: LineHashes | undefined;
  return (location) => {
    if (location.address !== undefined) return undefined;
    if (location.path !== path) {
      path = location.path;
      const text = disclosure.text(path);
      hashes = text === undefined ? undefined : lineHashes(text);
    }
    return hashes?.(location.startLine);
  };
}
