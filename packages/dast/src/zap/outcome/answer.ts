/** One of the questions that a scan has to answer before it may be green. */
export interface Answer {
  readonly ok: boolean;
  /** Why not; empty where it is so. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  /** One sentence, without its full stop. */
  readonly message: string;
  readonly remedy?: string;
}

export function answer(doubts: readonly Doubt[]): Answer {
  return { ok: doubts.length === 0, doubts };
}
