import type { GithubError, Surface } from '@gatehouse/github';

/** What became of a surface. None of it changes the verdict. */
export type SurfaceResult =
  | {
      readonly surface: Surface;
      readonly state: 'written';
      readonly url?: string;
      /** Whether some of what it should hold is missing; `note` then says what. */
      readonly isPartial?: boolean;
      /** What a reader should know although it was written, in a sentence. */
      readonly note?: string;
    }
  /** There was nothing to write on, or nothing that may be written. */
  | { readonly surface: Surface; readonly state: 'left-out'; readonly reason: string }
  | { readonly surface: Surface; readonly state: 'failed'; readonly error: GithubError };
