import { execFileSync } from 'node:child_process';
import { UserError } from '@gatehouse/findings';
import { IgnoreRules, VENDORED } from './ignored.ts';
import { findRepository } from './repository.ts';
import { tooLarge } from './folder.ts';
import { MAX_FILE_SIZE, type FileTree, type Listing } from './tree.ts';

/** What is staged in a git repository, as the next commit would hold it: what a pre-commit hook must judge. */
export class GitIndex implements FileTree {
  readonly root: string;
  readonly scope = '';
  /** Object names by path; links and submodules are left out. */
  readonly #objects: ReadonlyMap<string, string>;
  readonly #contents = new Map<string, Uint8Array>();

  /** @throws UserError outside a git repository or where git is missing. */
  constructor(folder: string, exclude: readonly string[] = []) {
    const root = findRepository(folder);
    if (!root) throw new UserError('--staged works inside a git repository only');
    this.root = root;
    this.#objects = readIndex(root, new IgnoreRules().with('', exclude.join('\n')));
  }

  list(): Listing {
    return { files: [...this.#objects.keys()].sort(), unreadable: [] };
  }

  /** The paths that differ from the last commit. */
  staged(): ReadonlySet<string> {
    const hasCommit = tryGit(this.root, ['rev-parse', '--verify', '--quiet', 'HEAD']) !== undefined;
    if (!hasCommit) return new Set(this.#objects.keys());
    return new Set(split(git(this.root, ['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '-z'])));
  }

  /** Reads many blobs with one git process; `read` answers from what was loaded. */
  load(paths: readonly string[]): void {
    const wanted = paths.filter((path) => this.#objects.has(path) && !this.#contents.has(path));
    if (wanted.length === 0) return;
    const input = wanted.map((path) => `${this.#objects.get(path) ?? ''}\n`).join('');
    const output = git(this.root, ['cat-file', '--batch'], input);
    let offset = 0;
    for (const path of wanted) {
      const headerEnd = output.indexOf(10, offset);
      const size = Number(output.toString('latin1', offset, headerEnd).split(' ')[2]);
      this.#contents.set(path, output.subarray(headerEnd + 1, headerEnd + 1 + size));
      offset = headerEnd + 1 + size + 1;
    }
  }

  read(path: string): Uint8Array {
    this.load([path]);
    const content = this.#contents.get(path);
    if (!content) throw new UserError('is not in the index');
    if (content.length > MAX_FILE_SIZE) throw tooLarge(content.length);
    return content;
  }
}

/** `git ls-files --stage -z`: `<mode> <object> <stage>\t<path>`; modes 100644 and 100755 are regular files. */
function readIndex(root: string, exclude: IgnoreRules): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  for (const entry of split(git(root, ['ls-files', '--stage', '-z']))) {
    const match = /^100\d{3} ([0-9a-f]{40,64}) \d\t(.+)$/s.exec(entry);
    const [, object, path] = match ?? [];
    if (object && path && !isLeftOut(path, exclude)) objects.set(path, object);
  }
  return objects;
}

function isLeftOut(path: string, exclude: IgnoreRules): boolean {
  return path.split('/').some((part) => VENDORED.has(part)) || exclude.ignores(path, false);
}

function split(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
}

function git(root: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      maxBuffer: 1024 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UserError('git was not found', { remedy: 'Install git, or scan without --staged', cause });
    throw new UserError(`git ${args[0] ?? ''} failed`, { cause });
  }
}

function tryGit(root: string, args: readonly string[]): Buffer | undefined {
  try {
    return git(root, args);
  } catch {
    return undefined;
  }
}
