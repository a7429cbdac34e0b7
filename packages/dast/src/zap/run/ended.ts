/** How a process came to its end. */
export type Ending =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'timed-out'; readonly minutes: number }
  /** It printed more than is kept. */
  | { readonly kind: 'flooded'; readonly megabytes: number }
  /** `code` as node names it: `ENOENT`. */
  | { readonly kind: 'not-started'; readonly code: string };

export interface Ended {
  readonly ending: Ending;
  /** Of both streams, as it came. */
  readonly output: string;
}

export interface RunBounds {
  readonly minutes: number;
  /** In bytes. */
  readonly output: number;
  /** Between asking to end and ending, in milliseconds. */
  readonly grace: number;
}
