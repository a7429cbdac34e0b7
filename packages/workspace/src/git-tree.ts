import type { CommitFiles } from './commit-files.ts';
import { Exclusions } from './exclusions.ts';
import { isLeftOut } from './ignored.ts';
import type { FileTree, Listing } from './tree.ts';

export interface GitTreeOptions {
  /** The folder or file that is asked for, relative to the root; all of it by default. */
  readonly scope?: string;
  /** Paths to leave out, written as in .gitignore. */
  readonly exclude?: readonly string[];
  /** The names that files have come to bear since: old to new. They are called by the new ones throughout. */
  readonly renames?: ReadonlyMap<string, string>;
}

/** The files of a commit. No `.gitignore` counts: what is committed is as good as any. */
export class GitTree implements FileTree {
  readonly scope: string;
  readonly #files: CommitFiles;
  readonly #listing: Listing;
  /** Where the commit has what is called otherwise here. */
  readonly #oldNames: ReadonlyMap<string, string>;

  constructor(files: CommitFiles, { scope = '', exclude = [], renames }: GitTreeOptions = {}) {
    this.scope = scope;
    this.#files = files;
    this.#oldNames = new Map([...(renames ?? [])].map(([old, name]) => [name, old]));
    const rules = new Exclusions(exclude);
    const nameNow = (path: string): string => renames?.get(path) ?? path;
    // As with a folder, a file that is asked for by its own name is wanted whatever is left out.
    const isWanted = (path: string): boolean =>
      path === scope || ((scope === '' || path.startsWith(`${scope}/`)) && !isLeftOut(path, rules));
    const links = [...files.links].flatMap(([path, target]) => {
      const link = nameNow(path);
      const now = target === undefined ? undefined : nameNow(target);
      return isWanted(link) ? [[link, now] as const] : [];
    });
    this.#listing = {
      files: [...files.objects.keys()].map(nameNow).filter(isWanted).sort(),
      unreadable: [],
      ...(links.length > 0 && { links: new Map(links) }),
    };
  }

  list(): Listing {
    return this.#listing;
  }

  load(paths: readonly string[]): void {
    this.#files.load(paths.map((path) => this.#oldName(path)));
  }

  read(path: string): Uint8Array {
    return this.#files.read(this.#oldName(path));
  }

  #oldName(path: string): string {
    return this.#oldNames.get(path) ?? path;
  }
}
