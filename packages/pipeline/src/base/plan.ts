/** Whose configuration goes. */
export type PolicyPlan =
  /** What is checked out: nobody but its owners wrote it. */
  | { readonly kind: 'head' }
  | { readonly kind: 'commit'; readonly commit: string; readonly description: string }
  /**
   * That of the default branch, as the server has it now. `isOwn`: the run is for that branch itself, so that what is
   * checked out goes where nobody can be asked.
   */
  | { readonly kind: 'default-branch'; readonly isOwn: boolean }
  /** There must be a commit, and nobody knows which. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What a change is compared with. */
export type ComparisonPlan =
  | { readonly kind: 'commit'; readonly commit: string; readonly description: string }
  /** Where two commits parted; `other` is an id or the name of a ref. */
  | {
      readonly kind: 'merge-base';
      readonly commit: string;
      readonly other: string;
      readonly description: string;
    }
  | { readonly kind: 'none'; readonly reason: string };

/** What a run goes by, before any of it has been looked for. */
export interface BasePlan {
  /** Whether somebody proposes a change that is not accepted yet: then nothing that it brings may decide about it. */
  readonly isReview: boolean;
  readonly policy: PolicyPlan;
  readonly comparison: ComparisonPlan;
}
