import type { Scan } from './scan.ts';

export interface PhaseContext {
  readonly now: () => Date;
  readonly onProgress: (done: number, total: number) => void;
}

/** One kind of scan, ready to run: what it needs to know was given when it was made. */
export interface Phase {
  /** `iac`, `image`, `dast`, … */
  readonly id: string;
  /**
   * With what a change is compared: the same files as another commit has them, unless told; or what was recorded of the
   * last accepted state, where what is scanned is in no commit.
   */
  readonly compares?: 'tree' | 'record';
  scan(context: PhaseContext): Promise<Scan>;
}
