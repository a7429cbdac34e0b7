import type { Location } from '@gatehouse/findings';
import { code, link } from '@gatehouse/text';

import { describeLocation } from '../outcome/place.ts';
import type { Clean } from '../text/clean.ts';

/** Where Markdown can lead its reader. */
export interface Links {
  /** The https address of a location in the repository at the commit that was scanned; line anchors included. */
  readonly fileUrl?: (location: Location) => string | undefined;
  /** The https address of a rule's page. */
  readonly ruleUrl?: (ruleId: string) => string | undefined;
}

/** `[deploy/web.yaml:12](…)` as Markdown; an address of a running application leads nowhere, for nobody knows who wrote it. */
export function placeLink(location: Location, clean: Clean, links: Links): string {
  return lineLink(describeLocation(location, clean), location, links);
}

/** A text that leads to the lines, as Markdown. */
export function lineLink(text: string, location: Location, { fileUrl }: Links): string {
  return link(code(text), location.address === undefined ? fileUrl?.(location) : undefined);
}
