import type { Exclusion } from './exclusions.ts';

/**
 * A tree of files to scan: a folder, the index of a git repository, a commit. Paths are relative to its root, with
 * forward slashes and their case kept, on every system.
 */
export interface FileTree {
  /** The part of the tree that is asked for: a folder or file below the root, or empty for all of it. */
  readonly scope: string;
  list(): Listing;
  /** Says what will be read, so that a tree that fetches can do so in one go. */
  load(paths: readonly string[]): void;
  /**
   * The bytes of a file.
   * @throws UserError when it cannot be read or is larger than `MAX_FILE_SIZE`.
   */
  read(path: string): Uint8Array;
}

export interface Listing {
  /**
   * Regular files in plain code unit order, so that the order does not depend on the machine's language. What git
   * ignores, submodules and vendored folders are left out.
   */
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
  /** Symbolic links to regular files: the path of the file, or undefined where it is not ours to read. */
  readonly links?: ReadonlyMap<string, string | undefined>;
  /** What the caller left out of a folder: the folder itself, else the first path in it; and what names it. */
  readonly excluded?: Excluded;
}

export interface Excluded {
  readonly path: string;
  readonly by: Exclusion;
}

/** Larger files are refused: the largest bundles of custom resource definitions in use are about 4 MB. */
export const MAX_FILE_SIZE = 10 * 1024 * 1024;
