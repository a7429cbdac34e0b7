import { createHash } from 'node:crypto';

export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '040000';
  readonly type: 'blob' | 'tree';
  readonly sha: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
}

export interface CommitOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly parents?: readonly string[];
  readonly message?: string;
  /** Moved to the commit. */
  readonly branch?: string;
  /** Instead of the id that git would compute, to match an event of a test. */
  readonly sha?: string;
}

/** Blobs, trees and commits under the ids that git gives them, and the branches that point at them. */
export class GitObjects {
  readonly commits = new Map<string, Commit>();
  readonly branches = new Map<string, string>();
  readonly blobs = new Map<string, string>();
  readonly trees = new Map<string, readonly TreeEntry[]>();

  commit(options: CommitOptions): Commit {
    const { files = {}, parents = [], message = 'Change' } = options;
    const tree = this.#tree(Object.entries(files));
    const text = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), '', message];
    const sha = options.sha ?? objectId('commit', Buffer.from(text.join('\n')));
    const commit = { sha, tree, parents, message, files };
    this.commits.set(sha, commit);
    if (options.branch !== undefined) this.branches.set(options.branch, sha);
    return commit;
  }

  /** By sha, branch or `refs/heads/…`. */
  find(ref: string): Commit | undefined {
    const name = ref.replace(/^(?:refs\/)?heads\//u, '');
    return this.commits.get(this.branches.get(name) ?? ref);
  }

  /** The nearest commit that both come from. */
  mergeBase(one: Commit, other: Commit): Commit | undefined {
    const known = new Set(this.history(one));
    return this.history(other).find((commit) => known.has(commit));
  }

  /** The commit and all before it, nearest first. */
  history(commit: Commit): readonly Commit[] {
    const found = new Set([commit]);
    for (const each of found)
      for (const parent of each.parents) {
        const before = this.commits.get(parent);
        if (before !== undefined) found.add(before);
      }
    return [...found];
  }

  #tree(files: readonly (readonly [path: string, text: string])[]): string {
    const folders = new Map<string, (readonly [string, string])[]>();
    const entries: TreeEntry[] = [];
    for (const [path, text] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) entries.push({ path, mode: '100644', type: 'blob', sha: this.#blob(text) });
      else {
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? [];
        folders.set(folder, [...inside, [path.slice(slash + 1), text]]);
      }
    }
    for (const [path, inside] of folders)
      entries.push({ path, mode: '040000', type: 'tree', sha: this.#tree(inside) });
    // git orders a folder as if its name ended in a slash.
    const key = ({ path, type }: TreeEntry): Buffer =>
      Buffer.from(type === 'tree' ? `${path}/` : path);
    entries.sort((one, other) => Buffer.compare(key(one), key(other)));
    const content = entries.flatMap(({ mode, path, sha }) => [
      Buffer.from(`${mode.replace(/^0/u, '')} ${path}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    const sha = objectId('tree', Buffer.concat(content));
    this.trees.set(sha, entries);
    return sha;
  }

  #blob(text: string): string {
    const sha = objectId('blob', Buffer.from(text));
    this.blobs.set(sha, text);
    return sha;
  }
}

function objectId(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
