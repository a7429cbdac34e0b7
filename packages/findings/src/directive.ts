import type { Resource } from './finding.ts';
import type { Location } from './location.ts';

/** A suppression written in the scanned files: a comment or an annotation. What becomes of it is triage's matter. */
export interface Directive {
  /** The spelling found: `gatehouse:ignore`, `checkov:skip`, … */
  readonly syntax: string;
  /** Rule ids or other tools' check ids; empty for every rule. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** `2026-12-31`: the last day on which it counts. */
  readonly until?: string;
  /** Where it is written. */
  readonly location: Location;
  /** The first and last line that it speaks for, in the same file. */
  readonly from: number;
  readonly to: number;
  /** The only one that it speaks for. Lines alone do not tell: minified objects share them, aliases lend them. */
  readonly resource?: Resource;
}
