import { Masks } from './masks.ts';

/** What outlives a step within its job. */
export class JobState {
  readonly masks = new Masks();
  /** From GITHUB_ENV. */
  readonly env = new Map<string, string>();
  /** From GITHUB_STATE: what `main` hands to `post`. */
  readonly state = new Map<string, string>();
  #prepended: string[] = [];

  /** In the order in which they stand on the PATH. */
  get path(): readonly string[] {
    return this.#prepended.toReversed();
  }

  prependPath(folder: string): void {
    this.#prepended = [...this.#prepended.filter((other) => other !== folder), folder];
  }
}
