import type { Pattern } from '@gatehouse/config';
import type { Location, Resource } from '@gatehouse/findings';

/** One suppression of another tool's ignore file. */
export interface ForeignSuppression {
  /** The name of the file: `.trivyignore`. */
  readonly syntax: string;
  /** An id in the tool's own spelling. */
  readonly rule: string;
  /** Of which one must match; absent for all files. */
  readonly paths?: readonly Pattern[];
  /** The only file it speaks for. */
  readonly file?: string;
  /** The only one it speaks for. */
  readonly resource?: Resource;
  /** The last day on which it counts. */
  readonly until?: string;
  readonly reason?: string;
  readonly location: Location;
}

export interface ForeignFile {
  readonly suppressions: readonly ForeignSuppression[];
  /** How many entries are not used: those of sections for later phases, and those that are not understood. */
  readonly unused: number;
}

/** Nobody writes more; what comes after is not obeyed, so what it would hide stays in sight. */
export const MAX_FOREIGN = 50_000;
