import { UserError } from '@gatehouse/findings';
import { readGit } from './git.ts';

/** A commit as its object says: what a shallow clone hides of its parents stands here all the same. */
export interface Commit {
  /** 40 or 64 hexadecimal digits in lower case. */
  readonly id: string;
  readonly parents: readonly string[];
}

export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** The commit that is checked out; undefined before the first one, or where git does not read the repository. */
export function headCommit(root: string): Commit | undefined {
  const id = resolveCommit(root, 'HEAD');
  return id === undefined ? undefined : readCommit(root, id);
}

/** The id of the commit that a branch, tag or other name of git-rev-parse(1) means there. */
export function resolveCommit(root: string, name: string): string | undefined {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const id = quietly(() => readGit(root, asked).toString('latin1').trim());
  return id !== undefined && isCommitId(id) ? id : undefined;
}

/** Undefined where the commit is not there. */
export function readCommit(root: string, id: string): Commit | undefined {
  if (!isCommitId(id)) return undefined;
  const text = quietly(() => readGit(root, ['cat-file', 'commit', id]).toString('latin1'));
  if (text === undefined) return undefined;
  const header = text.slice(0, Math.max(0, text.indexOf('\n\n')));
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(
    ([, parent = '']) => parent,
  );
  return { id, parents };
}

/** Undefined for what git refuses to do. */
export function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
