import type { Config, Settings } from '@gatehouse/config';
import type { Phase } from '@gatehouse/findings';
import type { FileTree } from '@gatehouse/workspace';
import type { NamedFiles } from './named-files.ts';

/** What a phase looks at. */
export interface TreeOptions {
  /** Paths to leave out, written as in .gitignore. */
  readonly exclude: readonly string[];
  /** What a file is by its name; undefined for what the phase does not read. */
  readonly kindOf: (path: string) => string | undefined;
}

/** One side of a change: what is checked out, or what it is compared with. */
export interface Side {
  readonly name: 'head' | 'base';
  /** The files below an absolute path as this side has them, called as they are called in the head. */
  tree(path: string, options: TreeOptions): FileTree;
}

/**
 * Makes the phases that a run consists of, for one side: the same for both, but that of the base only the findings are
 * wanted. `path` of the settings is absolute; `named` reads files that decide about findings, from where the policy is.
 */
export type MakePhases = (
  settings: Settings,
  config: Config,
  side: Side,
  named: Pick<NamedFiles, 'read'>,
) => readonly Phase[];
