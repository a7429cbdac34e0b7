import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CommitFiles,
  type FileTree,
  findRenames,
  Folder,
  GitTree,
} from '@gatehouse/workspace';
import type { Side, TreeOptions } from './phases.ts';

/** The files below an absolute path, without what `exclude` names. */
export type HeadTree = (path: string, exclude: readonly string[]) => FileTree;

export const folderTree: HeadTree = (path, exclude) => new Folder(path, exclude);

/** What is checked out, or what is staged of it; the same tree whenever the same is asked. */
export function headSide(headTree: HeadTree): Side {
  const known = new Map<string, FileTree>();
  return {
    name: 'head',
    tree(path, { exclude }) {
      const key = JSON.stringify([path, exclude]);
      const tree = known.get(key) ?? headTree(path, exclude);
      known.set(key, tree);
      return tree;
    },
  };
}

/** What a commit has in the place of what the head has. */
export function baseSide(commit: CommitFiles, head: Side): Side {
  return {
    name: 'base',
    tree(path, options) {
      const tree = head.tree(path, options);
      const { exclude } = options;
      return new GitTree(commit, {
        scope: tree.scope,
        exclude,
        renames: renamed(commit, tree, options),
      });
    },
  };
}

function renamed(
  commit: CommitFiles,
  tree: FileTree,
  { kindOf }: TreeOptions,
): ReadonlyMap<string, string> {
  // A folder may be a part of the repository only; what is staged is all of it.
  const isThere = (path: string): boolean =>
    tree instanceof Folder && existsSync(join(tree.root, path));
  return findRenames(commit, { tree, isThere, kindOf });
}
