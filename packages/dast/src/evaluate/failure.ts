import type { RuleInfo, Severity } from '@gatehouse/findings';
import type { Place } from '../location/index.ts';
import type { Certainty } from '../rules-file/index.ts';
import type { DastRule } from '../rules/rule.ts';

/** Something that is wrong at a place, as an engine says it: nothing in it is redacted yet. */
export interface Failure {
  readonly rule: RuleInfo & Partial<Pick<DastRule, 'variantOf'>>;
  readonly about: DastRule['about'];
  /** The cookie, header, parameter or element that it is about, empty for none; part of what a finding is known by. */
  readonly subject: string;
  /** One sentence without its place and without its full stop. */
  readonly words: string;
  /** What was seen, word for word; empty for nothing. */
  readonly evidence: string;
  readonly severity: Severity;
  /** Undefined where the engine does not say. */
  readonly certainty: Certainty | undefined;
  /** ZAP's name of it, by which rules files speak about it; undefined for what ZAP does not know. */
  readonly alertRef: string | undefined;
  /** `gatehouse`, `zap`, … */
  readonly engine: string;
}

/** A failure and where it was seen. */
export interface Sighting extends Failure {
  readonly place: Place;
}

/** One cause gives one finding. Given what failed on one exchange. */
export function withoutVariants<F extends Failure>(failures: readonly F[]): readonly F[] {
  const seen = new Set(failures.map(({ rule, subject }) => `${rule.id} ${subject}`));
  return failures.filter(
    ({ rule, subject }) => !rule.variantOf?.some((id) => seen.has(`${id} ${subject}`)),
  );
}
