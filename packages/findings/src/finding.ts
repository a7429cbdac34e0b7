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
  /** Where it is written: beside what it speaks for, in our configuration, in an ignore file of another tool. */
  readonly kind: 'inline' | 'config' | 'foreign';
  /** The spelling that was found, for example `checkov:skip`, `gatehouse.yml` or `.trivyignore`. */
  readonly syntax: string;
  readonly reason?: string;
  readonly owner?: string;
  /** `2026-12-31`: the last day on which it counts. */
  readonly until?: string;
  readonly location?: Location;
  /** Whether the change under review brings it. Absent where nothing was compared. */
  readonly isNew?: boolean;
}

/** Whether the change under review brings a problem. */
export type FindingState = 'new' | 'existing';

export interface Finding {
  readonly rule: RuleInfo;
  readonly severity: Severity;
  /** Names the resource and the value found; never holds a secret value. */
  readonly message: string;
  readonly location: Location;
  readonly related?: readonly Location[];
  readonly resource?: Resource;
  /** Only where the scan was asked for changes, and only one is right. */
  readonly fix?: Fix;
  /** Whether it fails the run, whatever its severity; absent where the threshold decides. What is suppressed never does, nor anything where nothing is to fail. */
  readonly fails?: boolean;
  /** Equal for the same problem when lines move; see `fingerprint.ts`. */
  readonly fingerprint: string;
  /** The engine that saw it: `gatehouse`, `trivy`, … */
  readonly engine: string;
  /** Absent where nothing was compared. */
  readonly state?: FindingState;
  readonly suppression?: Suppression;
}
