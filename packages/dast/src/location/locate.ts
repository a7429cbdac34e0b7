import type { Location, RuleInfo } from '@gatehouse/findings';

/** Where something was seen. */
export interface Place {
  /** In capitals. */
  readonly method: string;
  /** Whole; nothing secret need have been taken out. */
  readonly url: string;
}

/** What decides where a finding of a rule stands; a rule that says nothing is about the application. */
export interface LocatedRule extends Pick<RuleInfo, 'id' | 'aliases'> {
  readonly cause?: 'application' | 'server';
}

/** Where in the repository a finding is shown; undefined for nowhere in particular. */
export type Locate = (place: Place, rule: LocatedRule) => Location | undefined;
