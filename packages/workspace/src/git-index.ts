import { UserError } from '@gatehouse/findings';
import { IgnoreRules, isLeftOut } from './ignored.ts';
import { git, splitNul } from './git.ts';
import { findRepository } from './repository.ts';
import { tooLarge } from './bounded.ts';
import { reportPath } from './folder.ts';
import { MAX_FILE_SIZE, type FileTree, type Listing } from './tree.ts';

/** What is staged in a git repository, as the next commit would hold it: what a pre-commit hook must judge. */
export class GitIndex implements FileTree {
  readonly root: string;
  /** Always all of it: rules that look at several files need the others. */
  readonly scope = '';
  /** What was asked for, relative to the root. */
  readonly #asked: string;
  /** Object names by path; links and submodules are left out. */
  readonly #objects: ReadonlyMap<string, string>;
  readonly #contents = new Map<string, Uint8Array | UserError>();

  /**
   * The index of the repository around a folder or file, without what `exclude` names.
   * @throws UserError outside a git repository or where git is missing.
   */
  constructor(path: string, exclude: readonly string[] = []) {
    const root = findRepository(path);
    if (!root) throw new UserError(`${path} is in no git repository, so nothing is staged`);
    this.root = root;
    this.#asked = reportPath(root, path);
    this.#objects = readIndex(root, new IgnoreRules().with('', exclude.join('\n')));
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

  /** Reads many blobs with few git processes; `read` answers from what was loaded. */
  load(paths: readonly string[]): void {
    const wanted = paths.filter((path) => !this.#contents.has(path));
    const objects = wanted.flatMap((path) => this.#objects.get(path) ?? []);
    const sizes = sizesOf(this.root, objects);
    const readable = objects.filter((object) => (sizes.get(object) ?? Infinity) <= MAX_FILE_SIZE);
    const blobs = readBlobs(this.root, readable, sizes);
    for (const path of wanted) {
      const object = this.#objects.get(path) ?? '';
      const size = sizes.get(object);
      const refusal = size === undefined ? new UserError('is not in the index') : tooLarge(size);
      this.#contents.set(path, blobs.get(object) ?? refusal);
    }
  }

  read(path: string): Uint8Array {
    this.load([path]);
    const content = this.#contents.get(path);
    if (content instanceof Uint8Array) return content;
    throw content ?? new UserError('is not in the index');
  }
}

/** `git cat-file --batch-check`: `<object> blob <size>`, or `<object> missing`. */
function sizesOf(root: string, objects: readonly string[]): ReadonlyMap<string, number> {
  if (objects.length === 0) return new Map();
  const lines = git(root, ['cat-file', '--batch-check'], lineEach(objects))
    .toString('latin1')
    .split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [object = '', type, size] = line.split(' ');
      return type === 'blob' ? [[object, Number(size)] as const] : [];
    }),
  );
}

/** No more than this is asked of one git process. */
const BATCH_SIZE = 128 * 1024 * 1024;

/** `git cat-file --batch`: for each object a line as of `--batch-check`, the content and a line end. */
function readBlobs(
  root: string,
  objects: readonly string[],
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  let batch: string[] = [];
  let batchSize = 0;
  const flush = (): void => {
    if (batch.length === 0) return;
    const output = git(root, ['cat-file', '--batch'], lineEach(batch));
    let offset = 0;
    for (const object of batch) {
      const start = output.indexOf(10, offset) + 1;
      const end = start + (sizes.get(object) ?? 0);
      blobs.set(object, output.subarray(start, end));
      offset = end + 1;
    }
    batch = [];
    batchSize = 0;
  };
  for (const object of new Set(objects)) {
    batch.push(object);
    batchSize += sizes.get(object) ?? 0;
    if (batchSize >= BATCH_SIZE) flush();
  }
  flush();
  return blobs;
}

function lineEach(objects: readonly string[]): string {
  return objects.map((object) => `${object}\n`).join('');
}

/** `git ls-files --stage -z`: `<mode> <object> <stage>\t<path>`; modes 100644 and 100755 are regular files. */
function readIndex(root: string, exclude: IgnoreRules): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  for (const entry of splitNul(git(root, ['ls-files', '--stage', '-z']))) {
    const match = /^100\d{3} ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry);
    const [, object, path] = match ?? [];
    if (object && path && !isLeftOut(path, exclude)) objects.set(path, object);
  }
  return objects;
}
