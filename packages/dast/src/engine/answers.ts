/** Three questions about a scan, each with an answer of its own: a report may be full and still say nothing. */
export interface DastAnswers {
  /** Whether there was a scan at all, and it went as it should. */
  readonly engineRan: boolean;
  /** Whether what it saw is enough to speak about the target. */
  readonly coverageSufficient: boolean;
  /** Whether a finding fails the run. Undefined as the phases give it: they do not know what fails. */
  readonly thresholdCrossed: boolean | undefined;
}

/** Told once by a phase, when its scan is over; never where that threw. */
export type OnAnswers = (answers: DastAnswers) => void;
