import type { Scan } from './scan.ts';

export interface PhaseContext {
  readonly now: () => Date;
  readonly onProgress: (done: number, total: number) => void;
}

/** One kind of scan, ready to run: what it needs to know was given when it was made. */
export interface Phase {
  /** `iac`, `image`, `dast`, … */
  readonly id: string;
  scan(context: PhaseContext): Promise<Scan>;
}
