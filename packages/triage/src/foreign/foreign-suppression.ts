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

/** An entry that is not understood in full: it suppresses nothing, lest it mean more than its writer thinks. */
export interface Misread {
  readonly location: Location;
  /** A sentence without its end: `it has no id`. */
  readonly why: string;
}

export interface ForeignFile {
  readonly suppressions: readonly ForeignSuppression[];
  readonly misread: readonly Misread[];
  /** How many entries are for what is not scanned yet, by what that is: `vulnerabilities`. */
  readonly waiting: ReadonlyMap<string, number>;
}

/** Nobody writes more; what comes after is not obeyed, so what it would hide stays in sight. */
export const MAX_FOREIGN = 50_000;

/** Said of the first entry that is not obeyed for that. */
export const TOO_MANY = `only the first ${MAX_FOREIGN} entries of a file are read`;
