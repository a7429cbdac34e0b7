import type { Location } from '@gatehouse/findings';
import ignore, { type Ignore } from 'ignore';

/** A line that leaves paths out, written as in .gitignore, and where it stands, if that is in a file. */
export interface Exclusion {
  readonly pattern: string;
  readonly location?: Location;
}

/** What the caller leaves out of a tree. */
export class Exclusions {
  readonly #list: readonly Exclusion[];
  readonly #rules: Ignore = ignore();

  constructor(list: readonly (Exclusion | string)[]) {
    this.#list = list.map((each) => (typeof each === 'string' ? { pattern: each } : each));
    for (const [index, { pattern }] of this.#list.entries())
      for (const line of pattern.split(/\r?\n/))
        this.#rules.add({ pattern: line, mark: String(index) });
  }

  ignores(path: string, isFolder: boolean): boolean {
    return this.of(path, isFolder) !== undefined;
  }

  /** The line that leaves a path out, or a folder above it. */
  of(path: string, isFolder: boolean): Exclusion | undefined {
    const { ignored, rule } = this.#rules.test(isFolder ? `${path}/` : path);
    return ignored ? this.#list[Number(rule?.mark)] : undefined;
  }
}
