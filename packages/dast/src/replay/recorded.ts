import type { Exchange } from '../exchange/index.ts';

/** One exchange of a recording, or why there is none: nothing recorded is lost without a word. */
export type Recorded =
  | { readonly id: string; readonly exchange: Exchange }
  /** Blocked, broken off or never answered: ordinary in what a browser records. */
  | { readonly id: string; readonly unanswered: string }
  | { readonly id: string; readonly problem: string };
