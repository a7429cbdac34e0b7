import type { Evidence } from '@gatehouse/evidence';
import type { Verdict } from '@gatehouse/findings';
import type { Image } from './image.ts';
import type { Exhibit } from './exhibit.ts';
import type { StandingPolicy } from './judge-grounds.ts';
import type { Replaced } from './newest.ts';
import type { Policy } from './policy.ts';

/** Why the gate is not open. Nothing of it is escaped yet. */
export interface Reason {
  /** `fail`: what was seen is not allowed. `error`: what has to be seen was not. */
  readonly verdict: 'fail' | 'error';
  /** One sentence that explains by itself: what, where, and how to put it right. */
  readonly message: string;
  /** More of the same, each as explicit as the message. */
  readonly also?: readonly string[];
  /** What else there is to say about it. */
  readonly detail?: string;
  /** YAML to paste. */
  readonly paste?: {
    /** What for: `waive the first`. */
    readonly to: string;
    readonly file: string;
    readonly text: string;
  };
}

/** What a gate decides on. */
export interface Case {
  readonly policy: Policy;
  /** By what the scans must have judged. */
  readonly standing: StandingPolicy;
  /** `acme/shop`, in which the gate runs. */
  readonly repository: string | undefined;
  /** The run of the gate; undefined outside of one. */
  readonly run: number | undefined;
  /** What is to be deployed, in lower case. */
  readonly commit: string | undefined;
  readonly images: readonly Image[];
  readonly exhibits: readonly Exhibit[];
  /** What went wrong before: a manifest that cannot be read, a job that did not run. */
  readonly reasons: readonly Reason[];
  readonly now: Date;
}

export interface GateOutcome {
  readonly verdict: Verdict;
  readonly environment: string;
  /** Errors first; empty for a pass. */
  readonly reasons: readonly Reason[];
  readonly commit: string | undefined;
  readonly images: readonly Image[];
  /** What was judged. */
  readonly evidence: readonly Evidence[];
  /** What was not, because a later attempt of its job has scanned again. */
  readonly replaced: readonly Replaced[];
}
