import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Notice, UserError } from '@gatehouse/findings';
import { missing, readBounded } from '@gatehouse/workspace';
import {
  pathInRepository,
  type PolicyFile,
  type PolicyTree,
  refuseUnknownCheckout,
} from './policy-tree.ts';

/** The trees of a policy: that which goes, and what is checked out. */
export interface NamedFilesOptions {
  /** The root of the repository, absolute. */
  readonly root: string;
  readonly going: PolicyTree;
  readonly disk: PolicyTree;
  /** What `going` is in words, where it is not what is checked out: `main`. */
  readonly description?: string | undefined;
}

/**
 * Files beside the configuration that decide about findings, such as the rules file of ZAP: read from where the
 * configuration is, so that no change under review brings its own.
 */
export class NamedFiles {
  readonly files: PolicyFile[] = [];
  readonly notices: Notice[] = [];
  readonly #options: NamedFilesOptions;

  constructor(options: NamedFilesOptions) {
    this.#options = options;
  }

  /**
   * @param given absolute, as it was written
   * @returns undefined for a file that only the change under review has: it counts once that is merged
   * @throws UserError for one that is nowhere or cannot be read, or of which nobody knows whose it is
   */
  read(given: string): PolicyFile | undefined {
    const { root, going, disk, description } = this.#options;
    if (description !== undefined) refuseUnknownCheckout(given, root);
    const path = pathInRepository(given, root);
    const isThere = path === undefined ? existsSync(given) : going.has(path) || disk.has(path);
    if (!isThere) throw missing(given, root);
    if (path === undefined)
      return this.#keep({ path: basename(given), content: readBounded(given) });
    const file = going.has(path) ? { path, content: going.read(path) } : undefined;
    if (description !== undefined) this.#compare(path, file?.content, disk, description);
    return file && this.#keep(file);
  }

  #keep(file: PolicyFile): PolicyFile {
    this.files.push(file);
    return file;
  }

  #compare(
    path: string,
    before: Uint8Array | undefined,
    disk: PolicyTree,
    description: string,
  ): void {
    const after = disk.has(path) ? contentOf(disk, path) : undefined;
    if (before && after && Buffer.compare(before, after) === 0) return;
    const what = before ? (after ? 'changed' : 'removed') : 'added';
    const message = `${path} would be ${what}; that of ${description} goes`;
    this.notices.push({ kind: 'pending', level: after ? 'warning' : 'notice', message });
  }
}

/** What cannot be read differs from everything. */
function contentOf(tree: PolicyTree, path: string): Uint8Array {
  try {
    return tree.read(path);
  } catch (error) {
    if (error instanceof UserError) return new Uint8Array();
    throw error;
  }
}
