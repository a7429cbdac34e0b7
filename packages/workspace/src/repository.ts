import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInside } from './is-inside.ts';

/** The root of the git repository that a folder lies in; a worktree's and a submodule's `.git` is a file. */
export function findRepository(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return undefined;
  }
}

/**
 * The folder that paths below a folder start at: the root of the git repository around it; where there is none, `otherwise`
 * if that lies around it too, else the folder itself. All are absolute, and their links resolved.
 */
export function pathRoot(folder: string, otherwise = folder): string {
  return findRepository(folder) ?? (isInside(otherwise, folder) ? otherwise : folder);
}
