import type { Location } from '@gatehouse/findings';
import { cut } from '@gatehouse/text';

import type { Clean } from '../text/clean.ts';

/**
 * The path as seen from further up: `pathPrefix` is where the root of the scan lies within the repository, for example
 * `deploy` when only that folder was scanned.
 */
export function place(path: string, pathPrefix = ''): string {
  const prefix = pathPrefix
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
  return prefix === '' ? path : `${prefix}/${path}`;
}

/** Nobody reads more of an address; it is cut when it is clean, so that no secret is halved. UTF-16 units. */
export const ADDRESS_LIMIT = 500;

export function shownAddress(address: string, clean: Clean): string {
  return cut(clean(address), ADDRESS_LIMIT);
}

/** A file by its path, what is none by its address. */
export function placeName({ path, address }: Location, clean: Clean): string {
  return address === undefined ? path : shownAddress(address, clean);
}

/** `deploy/web.yaml:12`, or the address of what is no file: there no line is one. */
export function describeLocation(location: Location, clean: Clean): string {
  const name = placeName(location, clean);
  return location.address === undefined ? `${name}:${location.startLine}` : name;
}
