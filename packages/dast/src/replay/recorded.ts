import type { Exchange } from '../exchange/index.ts';

/** One exchange of a recording, or why it cannot be judged: nothing recorded is lost without a word. */
export type Recorded =
  | { readonly id: string; readonly exchange: Exchange }
  | { readonly id: string; readonly problem: string };
