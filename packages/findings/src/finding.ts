import type { Location } from './location.ts';
import type { RuleInfo } from './rule.ts';
import type { Severity } from './severity.ts';

/** What a finding is about, as its owner names it. */
export interface Resource {
  /** `Deployment`, `Dockerfile`, `workflow`, … */
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** Replaces the region by the text. */
export interface Edit {
  readonly location: Location;
  readonly text: string;
}

/** A change that is right whenever the finding is. */
export interface Fix {
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** Why a finding is not to be acted on. */
export interface Suppression {
  readonly kind: 'inline' | 'config';
  /** The spelling that was found, for example `checkov:skip` or `gatehouse:ignore`. */
  readonly syntax: string;
  readonly reason?: string;
  readonly location?: Location;
}

export interface Finding {
  readonly rule: RuleInfo;
  readonly severity: Severity;
  /** Names the resource and the value found; never holds a secret value. */
  readonly message: string;
  readonly location: Location;
  readonly related?: readonly Location[];
  readonly resource?: Resource;
  readonly fix?: Fix;
  /** Equal for the same problem when lines move; see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** The engine that saw it: `gatehouse`, `trivy`, … */
  readonly engine: string;
  readonly suppression?: Suppression;
}
