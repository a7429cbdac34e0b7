import type { Scan } from '@gatehouse/findings';
import type { Sighting } from '../evaluate/index.ts';
import type { ZapAlert } from '../zap/index.ts';

/** What the report of a scanner says that somebody else ran; what is secret is `***`. */
export interface ImportedReport {
  readonly tool: Scan['tool'];
  /** What it says was asked, as far as it does. */
  readonly pages: readonly ImportedPage[];
  /** Of a report of ZAP's. */
  readonly alerts?: readonly ZapAlert[];
  /** Of one of another scanner's. */
  readonly sightings: readonly Sighting[];
  /** Why it is in doubt that the scan went as it should. */
  readonly engineDoubts: readonly string[];
  /** Why what it saw says nothing. */
  readonly coverageDoubts: readonly string[];
}

export interface ImportedPage {
  readonly url: string;
  readonly isAnswered: boolean;
}
