import type { Evidence, RunFacts } from '@gatehouse/evidence';
import type { Place } from './place.ts';

/** Something handed in as evidence, and how it got here. */
export type Exhibit = Piece | Unreadable;

export interface Piece {
  readonly evidence: Evidence;
  /** `here`: made in this run, or asked of GitHub's API. Else the run that left it. */
  readonly origin: 'here' | RunFacts;
  /** For artifacts of a run with several attempts: which job of which attempt left it, or why nobody can tell. */
  readonly place?: Place | string;
}

export interface Unreadable {
  readonly source: string;
  /** Why it could not be read. */
  readonly unreadable: string;
}
