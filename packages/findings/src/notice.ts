import type { Location } from './location.ts';

/**
 * What a notice is about.
 * - `suppression-expired`, `suppression-unused`, `suppression-expiring`: an entry that needs its owner
 * - `suppression-foreign`: an entry of another tool's ignore file that no finding here needs; that tool may
 * - `suppression-refused`: one that the change under review brings and that does not count
 * - `pending`: a setting that the change under review alters, in force once it is merged
 * - `base`: with what the change under review was compared, or why with nothing
 */
export type NoticeKind =
  | 'suppression-expired'
  | 'suppression-unused'
  | 'suppression-expiring'
  | 'suppression-foreign'
  | 'suppression-refused'
  | 'pending'
  | 'base';

/** Something a reader should know about how the verdict came about. It never changes the verdict by itself. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly level: 'warning' | 'notice';
  /** One sentence, not yet masked or escaped. */
  readonly message: string;
  readonly location?: Location;
}
