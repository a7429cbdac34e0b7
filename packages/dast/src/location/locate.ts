import type { Location, RuleInfo } from '@gatehouse/findings';

/** Where something was seen. */
export interface Place {
  /** In capitals. */
  readonly method: string;
  /** Whole; nothing secret need have been taken out. */
  readonly url: string;
}

/** Where in the repository a finding is shown; undefined for nowhere in particular. */
export type Locate = (place: Place, rule: Pick<RuleInfo, 'id' | 'aliases'>) => Location | undefined;
