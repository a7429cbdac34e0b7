import { UserError } from '@gatehouse/findings';
import { Blobs } from './blobs.ts';
import { type Exclusion, Exclusions } from './exclusions.ts';
import { reportPath } from './folder.ts';
import { git, splitNul } from './git.ts';
import { isLeftOut } from './ignored.ts';
import { findRepository } from './repository.ts';
import type { FileTree, Listing } from './tree.ts';

/** What is staged in a git repository, as the next commit would hold it: what a pre-commit hook must judge. */
export class GitIndex implements FileTree {
  readonly root: string;
  /** Always all of it: rules that look at several files need the others. */
  readonly scope = '';
  /** What was asked for, relative to the root. */
  readonly #asked: string;
  /** Object names by path; links and submodules are left out. */
  readonly #objects: ReadonlyMap<string, string>;
  readonly #blobs: Blobs;

  /**
   * The index of the repository around a folder or file, without what `exclude` names.
   * @throws UserError outside a git repository or where git is missing.
   */
  constructor(path: string, exclude: readonly (Exclusion | string)[] = []) {
    const root = findRepository(path);
    if (!root) throw new UserError(`${path} is in no git repository, so nothing is staged`);
    this.root = root;
    this.#asked = reportPath(root, path);
    this.#objects = readIndex(root, new Exclusions(exclude));
    this.#blobs = new Blobs((args, input) => git(root, args, input));
  }

  list(): Listing {
    return { files: [...this.#objects.keys()].sort(), unreadable: [] };
  }

  /** The paths that differ from the last commit, among those asked for. Before the first commit that is all of them. */
  staged(): ReadonlySet<string> {
    const changed = splitNul(
      git(this.root, ['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '-z']),
    );
    const asked = this.#asked;
    return new Set(
      changed.filter((path) => asked === '' || path === asked || path.startsWith(`${asked}/`)),
    );
  }

  load(paths: readonly string[]): void {
    this.#blobs.load(paths.flatMap((path) => this.#objects.get(path) ?? []));
  }

  read(path: string): Uint8Array {
    const object = this.#objects.get(path);
    if (object === undefined) throw new UserError('is not in the index');
    return this.#blobs.read(object);
  }
}

/** `git ls-files --stage -z`: `<mode> <object> <stage>\t<path>`; modes 100644 and 100755 are regular files. */
function readIndex(root: string, exclude: Exclusions): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  for (const entry of splitNul(git(root, ['ls-files', '--stage', '-z']))) {
    const match = /^100\d{3} ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry);
    const [, object, path] = match ?? [];
    if (object && path && !isLeftOut(path, exclude)) objects.set(path, object);
  }
  return objects;
}
