import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UserError } from '@gatehouse/findings';
import {
  type CommitFiles,
  findRepository,
  isInside,
  readBounded,
  reportPath,
} from '@gatehouse/workspace';

/** Where configuration and ignore files are read from. Paths are relative to the root of the repository. */
export interface PolicyTree {
  has(path: string): boolean;
  /** @throws UserError when the file cannot be read. */
  read(path: string): Uint8Array;
}

/** A file that a policy was read from. */
export interface PolicyFile {
  /** Relative to the root of the repository; of a file elsewhere only its name. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Keeps what is read of a tree. */
export class ReadTree implements PolicyTree {
  readonly files: PolicyFile[] = [];
  readonly #tree: PolicyTree;

  constructor(tree: PolicyTree) {
    this.#tree = tree;
  }

  has(path: string): boolean {
    return this.#tree.has(path);
  }

  read(path: string): Uint8Array {
    const content = this.#tree.read(path);
    this.files.push({ path, content });
    return content;
  }
}

/** The files on disk, below a root. */
export function diskTree(root: string): PolicyTree {
  return {
    has: (path) => existsSync(join(root, path)),
    read(path) {
      const absolute = realpathSync(join(root, path));
      // What is wrong with a file is said in its words, and a link could make these those of any file.
      if (!isInside(realpathSync(root), absolute))
        throw new UserError(`${path} is a link out of the repository`, {
          remedy: 'Commit the file itself, or name another',
        });
      return readBounded(absolute);
    },
  };
}

/** The files of a commit. */
export function commitTree(files: CommitFiles): PolicyTree {
  return { has: (path) => files.has(path), read: (path) => files.read(path) };
}

/**
 * Refuses a file of a checkout below a folder that is none itself: it may be the change under review, or a fork's, and
 * would decide about itself.
 *
 * @param given absolute, as it was written
 * @throws UserError for such a file
 */
export function refuseUnknownCheckout(given: string, root: string): void {
  const folder = isInside(root, given) ? root : realpathSync(root);
  if (!isInside(folder, given) || findRepository(folder) !== undefined) return;
  const around = findRepository(dirname(given));
  if (around === undefined || !isInside(folder, around)) return;
  throw new UserError(
    `${reportPath(folder, given)} lies in a checkout of its own, which may be that of the change under review`,
    {
      remedy:
        'Check this repository out into the workspace itself, without path, and others below it',
    },
  );
}

/**
 * What a file that was given is called in a commit of the repository; undefined for one that lies elsewhere, in a checkout
 * of another repository for example. No link is followed: one of the head must not choose which file is read.
 *
 * @param given absolute, as it was written
 * @throws UserError for one in a submodule: the head chooses of which repository and commit that is.
 */
export function pathInRepository(given: string, root: string): string | undefined {
  const folder = isInside(root, given) ? root : realpathSync(root);
  if (!isInside(folder, given)) return undefined;
  const around = findRepository(dirname(given)) ?? folder;
  const isNested = isInside(folder, around) && around !== folder;
  const isLinked = () =>
    realpathSync(around) !== join(realpathSync(folder), relative(folder, around));
  if (!isNested || isLinked()) return reportPath(folder, given);
  if (statSync(join(around, '.git')).isFile())
    throw new UserError(
      `${reportPath(folder, given)} lies in a submodule, which the change under review may point elsewhere`,
      { remedy: 'Name a file of this repository, or check the other one out by itself' },
    );
  return undefined;
}
