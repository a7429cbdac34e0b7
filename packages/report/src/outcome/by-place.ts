import type { Finding, Location } from '@gatehouse/findings';
import { cut } from '@gatehouse/text';

import type { Clean } from '../text/clean.ts';
import { ADDRESS_LIMIT } from './place.ts';

interface PlaceWithFindings {
  /** That of the first finding: what it says of lines is its own. */
  readonly location: Location;
  readonly findings: readonly Finding[];
}

/**
 * Findings as people read them: by file, and what stands in none by its site, since a page of an application mostly has
 * one finding, whose message begins with its address. Where findings come worst first, so do the places.
 */
export function byHeading(findings: readonly Finding[]): readonly PlaceWithFindings[] {
  return grouped(findings, ({ path, address }) =>
    address === undefined ? path : offPath(siteOf(address)),
  );
}

/** Findings by file, and what stands in none by its address. */
export function byPlace(findings: readonly Finding[]): readonly PlaceWithFindings[] {
  return grouped(findings, ({ path, address }) =>
    address === undefined ? path : offPath(address),
  );
}

/** What `byHeading` puts together, by name. */
export function headingOf({ path, address }: Location, clean: Clean): string {
  return address === undefined ? path : cut(siteOf(clean(address)), ADDRESS_LIMIT);
}

/** `https://shop.example:8443` of `GET https://shop.example:8443/basket`; what is no URL is a site of its own. */
function siteOf(address: string): string {
  return /https?:\/\/[^\s/?#]+/u.exec(address)?.[0] ?? address;
}

/** No path holds the sign. */
function offPath(address: string): string {
  return `\u0000${address}`;
}

function grouped(
  findings: readonly Finding[],
  keyOf: (location: Location) => string,
): readonly PlaceWithFindings[] {
  const places = new Map<string, { location: Location; findings: Finding[] }>();
  for (const finding of findings) {
    const { location } = finding;
    const key = keyOf(location);
    const place = places.get(key);
    if (place) place.findings.push(finding);
    else places.set(key, { location, findings: [finding] });
  }
  return [...places.values()];
}
