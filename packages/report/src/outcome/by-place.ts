import type { Finding, Location } from '@gatehouse/findings';

interface PlaceWithFindings {
  /** That of the first finding: what it says of lines is its own. */
  readonly location: Location;
  readonly findings: readonly Finding[];
}

/** Findings by file, and what stands in none by its address; where they come worst first, so do the places. */
export function byPlace(findings: readonly Finding[]): readonly PlaceWithFindings[] {
  const places = new Map<string, { location: Location; findings: Finding[] }>();
  for (const finding of findings) {
    const { location } = finding;
    // No path holds the sign.
    const key = location.address === undefined ? location.path : `\u0000${location.address}`;
    const place = places.get(key);
    if (place) place.findings.push(finding);
    else places.set(key, { location, findings: [finding] });
  }
  return [...places.values()];
}
