import type { Location } from '@gatehouse/findings';

/** Where Markdown can lead its reader. */
export interface Links {
  /** The https address of a location in the repository at the commit that was scanned; line anchors included. */
  readonly fileUrl?: (location: Location) => string | undefined;
  /** The https address of a rule's page. */
  readonly ruleUrl?: (ruleId: string) => string | undefined;
}
