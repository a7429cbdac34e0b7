import { UserError } from '@gatehouse/findings';
import { Blobs } from './blobs.ts';
import { followLink } from './commit-links.ts';
import { readGit, splitNul } from './git.ts';
import { isVendored } from './ignored.ts';
import { isCommitId } from './commit.ts';

/** The files of a commit by the names that they have there, vendored folders and submodules left out. */
export class CommitFiles {
  /** 40 or 64 hexadecimal digits. */
  readonly commit: string;
  /** Object names of regular files by path. */
  readonly objects: ReadonlyMap<string, string>;
  /** Symbolic links to regular files: the path of the file, or undefined where it lies outside the tree. */
  readonly links: ReadonlyMap<string, string | undefined>;
  readonly #blobs: Blobs;

  /**
   * @param root a repository or a bare one
   * @throws UserError where the commit or one of its folders is missing, or git is.
   */
  constructor(root: string, commit: string) {
    if (!isCommitId(commit)) throw new UserError(`${commit.slice(0, 80)} is not a commit id`);
    this.commit = commit;
    this.#blobs = new Blobs((args, input) => readGit(root, args, input));
    const { objects, linkObjects } = readTree(root, commit);
    this.objects = objects;
    this.links = followAll(this.#targets(linkObjects), objects);
  }

  /**
   * Whether all of it can be read.
   * @throws UserError where git does not even look for what a partial clone has not fetched.
   */
  get isWhole(): boolean {
    const wanted = new Set(this.objects.values());
    return this.#blobs.sizes(wanted).size === wanted.size;
  }

  load(paths: readonly string[]): void {
    this.#blobs.load(paths.flatMap((path) => this.#objectOf(path) ?? []));
  }

  has(path: string): boolean {
    return this.#objectOf(path) !== undefined;
  }

  /**
   * The bytes of a file, also of one that a link leads to.
   * @throws UserError when there is none, it is missing here or larger than `MAX_FILE_SIZE`.
   */
  read(path: string): Uint8Array {
    const object = this.#objectOf(path);
    if (object === undefined) throw new UserError('is not in the commit');
    return this.#blobs.read(object);
  }

  #objectOf(path: string): string | undefined {
    return this.objects.get(path) ?? this.objects.get(this.links.get(path) ?? '');
  }

  #targets(linkObjects: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    this.#blobs.load(linkObjects.values());
    return new Map(
      [...linkObjects].flatMap(([path, object]) => {
        try {
          return [[path, Buffer.from(this.#blobs.read(object)).toString('utf8')] as const];
        } catch (error) {
          if (error instanceof UserError) return [];
          throw error;
        }
      }),
    );
  }
}

function followAll(
  targets: ReadonlyMap<string, string>,
  objects: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | undefined> {
  const links = new Map<string, string | undefined>();
  for (const path of targets.keys()) {
    const end = followLink(path, targets, (file) => objects.has(file));
    if (end !== undefined) links.set(path, end === 'outside' ? undefined : end.file);
  }
  return links;
}

/** `git ls-tree -r -z`: `<mode> <type> <object>\t<path>`; 100644 and 100755 are regular files, 120000 are links. */
function readTree(
  root: string,
  commit: string,
): { objects: ReadonlyMap<string, string>; linkObjects: ReadonlyMap<string, string> } {
  const objects = new Map<string, string>();
  const linkObjects = new Map<string, string>();
  for (const entry of splitNul(readGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
    const match = /^(100|120)\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry);
    const [, mode, object, path] = match ?? [];
    if (!object || !path || isVendored(path)) continue;
    (mode === '120' ? linkObjects : objects).set(path, object);
  }
  return { objects, linkObjects };
}
