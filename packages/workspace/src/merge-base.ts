import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isCommitId, quietly } from './commit.ts';
import { readGit } from './git.ts';

/**
 * A best common ancestor of two commits; undefined where there is none, or where a shallow clone leaves open whether a
 * better one was cut off: an older one would make what has been mended since look as old as it.
 */
export function mergeBase(root: string, one: string, other: string): string | undefined {
  if (!isCommitId(one) || !isCommitId(other)) return undefined;
  const found = idsOf(root, ['merge-base', '--all', one, other]) ?? [];
  const [best] = found;
  if (best === undefined) return undefined;
  const cut = shallowCommits(root);
  if (cut.size === 0) return best;
  // A better one would be a descendant of these, so the way to it leads through none of their ancestors.
  const between = idsOf(root, ['rev-list', one, other, ...found.map((id) => `^${id}`), '--']);
  return between && !between.some((id) => cut.has(id)) ? best : undefined;
}

/** The commits whose parents a shallow clone leaves out. */
function shallowCommits(root: string): ReadonlySet<string> {
  const file = shallowFile(root);
  if (file === undefined || !existsSync(file)) return new Set();
  return new Set(readFileSync(file, 'latin1').split('\n').filter(Boolean));
}

/** Where the repository lists them; the file need not exist. */
export function shallowFile(root: string): string | undefined {
  return gitPath(root, 'shallow');
}

/** Where a file or folder of the repository itself lies: in a worktree it is not below `.git`. */
export function gitPath(root: string, name: string): string | undefined {
  const path = quietly(() => readGit(root, ['rev-parse', '--git-path', name]).toString('utf8'));
  return path === undefined ? undefined : resolve(root, path.replace(/\n$/, ''));
}

function idsOf(root: string, args: readonly string[]): string[] | undefined {
  const output = quietly(() => readGit(root, args).toString('latin1'));
  return output?.split('\n').filter(Boolean);
}
