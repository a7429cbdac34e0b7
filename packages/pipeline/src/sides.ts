import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { locationOf } from '@gatehouse/config';
import type { FormerName, NamesOf } from '@gatehouse/triage';
import {
  type CommitFiles,
  type Exclusion,
  type FileTree,
  findRenames,
  Folder,
  GitTree,
} from '@gatehouse/workspace';
import type { Side, TreeOptions } from './phases.ts';

/** The files below an absolute path, without what `exclude` names. */
export type HeadTree = (path: string, exclude: readonly Exclusion[]) => FileTree;

/** The files on disk. */
export function folderTree(otherwise?: string): HeadTree {
  return (path, exclude) => new Folder(path, exclude, otherwise);
}

/** A side with what the policy may call its files. */
export interface NamedSide extends Side {
  readonly namesOf: NamesOf;
}

/** What is checked out, or what is staged of it; the same tree whenever the same is asked. */
export function headSide(headTree: HeadTree): NamedSide {
  const known = new Map<string, FileTree>();
  const links = new Links();
  return {
    name: 'head',
    namesOf: (path) => [path, ...links.to(path)],
    tree(path, options) {
      const { exclude } = options;
      const key = JSON.stringify([path, exclude]);
      const tree = known.get(key) ?? headTree(path, placed(exclude));
      known.set(key, tree);
      links.gather(tree, options);
      return tree;
    },
  };
}

/** The patterns with where the configuration has them. */
function placed(exclude: readonly string[]): Exclusion[] {
  return exclude.map((pattern) => {
    const location = locationOf(exclude, pattern);
    return { pattern, ...(location && { location }) };
  });
}

/** A commit in the place of the head. */
export interface BaseSide extends NamedSide {
  readonly formerName: FormerName;
}

/** What a commit has in the place of what the head has. */
export function baseSide(commit: CommitFiles, head: Side): BaseSide {
  const formerNames = new Map<string, string>();
  const formerName: FormerName = (path) => formerNames.get(path) ?? path;
  const links = new Links();
  return {
    name: 'base',
    formerName,
    namesOf: (path) => [formerName(path), ...links.to(path).map(formerName)],
    tree(path, options) {
      const tree = head.tree(path, options);
      const { exclude } = options;
      const renames = renamed(commit, tree, options);
      for (const [old, name] of renames) formerNames.set(name, old);
      const before = new GitTree(commit, { scope: tree.scope, exclude, renames });
      links.gather(before, options);
      return before;
    },
  };
}

/** The links that stand for files of their own to whoever applies them, by the file that they lead to. */
class Links {
  readonly #byTarget = new Map<string, Set<string>>();

  gather(tree: FileTree, { kindOf }: TreeOptions): void {
    for (const [link, target] of tree.list().links ?? []) {
      if (target === undefined || kindOf(link) === undefined) continue;
      const links = this.#byTarget.get(target) ?? new Set();
      this.#byTarget.set(target, links.add(link));
    }
  }

  to(path: string): string[] {
    return [...(this.#byTarget.get(path) ?? [])];
  }
}

function renamed(
  commit: CommitFiles,
  tree: FileTree,
  { exclude, kindOf }: TreeOptions,
): ReadonlyMap<string, string> {
  // A folder may be a part of the repository only; what is staged is all of it.
  const isThere = (path: string): boolean =>
    tree instanceof Folder && existsSync(join(tree.root, path));
  const seen = seenFiles(commit, tree.scope, exclude);
  return findRenames(commit, {
    tree,
    isThere,
    wasSeen: (path) => seen.has(path),
    kindOf: (path) => (kindOf(path) === undefined ? undefined : `${kindOf(path)} ${roleOf(path)}`),
  });
}

/** Where the commit has nothing to scan there, the folder itself may have been called otherwise. */
function seenFiles(
  commit: CommitFiles,
  scope: string,
  exclude: readonly string[],
): ReadonlySet<string> {
  const { files } = new GitTree(commit, { scope, exclude }).list();
  if (files.length > 0 || scope === '') return new Set(files);
  return new Set(new GitTree(commit, { exclude }).list().files);
}

/** GitHub runs what lies there and nothing else, so a file that comes to lie there begins to do something. */
function roleOf(path: string): string {
  return /^\.github\/workflows\/[^/]+$/.test(path) ? 'workflow' : '';
}
