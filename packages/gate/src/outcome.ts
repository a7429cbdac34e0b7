import type { Evidence } from '@gatehouse/evidence';
import type { Verdict } from '@gatehouse/findings';
import type { Image } from './image.ts';
import type { Policy } from './policy.ts';
import type { RunFacts } from './trust.ts';

/** Why the gate is not open. Nothing of it is escaped yet. */
export interface Reason {
  /** `fail`: what was seen is not allowed. `error`: what has to be seen was not. */
  readonly verdict: 'fail' | 'error';
  /** One sentence that explains by itself: what, where, and how to put it right. */
  readonly message: string;
  /** What else there is to say about it. */
  readonly detail?: string;
  /** YAML to paste, and the file that it belongs to. */
  readonly paste?: { readonly file: string; readonly text: string };
}

/** Something handed in as evidence, and how it got here. */
export type Exhibit =
  | {
      readonly evidence: Evidence;
      /** `here`: made in this run, or asked of GitHub's API. Else the run that left it. */
      readonly origin: 'here' | RunFacts;
    }
  | {
      readonly source: string;
      /** Why it could not be read. */
      readonly unreadable: string;
    };

/** What a gate decides on. */
export interface Case {
  readonly policy: Policy;
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
  readonly evidence: readonly Evidence[];
}
