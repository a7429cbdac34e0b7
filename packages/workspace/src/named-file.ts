import { UserError } from '@gatehouse/findings';
import { readBounded } from './bounded.ts';
import { reportPath } from './folder.ts';
import { isInside } from './is-inside.ts';

/** A file that somebody named, called as reports call it. */
export interface NamedFile {
  /** From a root, with forward slashes; as it was written where it lies outside. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Recordings of a browser are large. In bytes. */
const LARGEST = 500_000_000;

/**
 * @param path as it was written
 * @param absolute where that leads
 * @param root that reports start paths at; undefined where it is in none
 * @throws UserError, with the path as it was written, for one that cannot be read or is larger than 500 MB
 */
export function readNamedFile(path: string, absolute: string, root: string | undefined): NamedFile {
  try {
    const content = readBounded(absolute, LARGEST);
    const isReported = root !== undefined && isInside(root, absolute);
    return { path: isReported ? reportPath(root, absolute) : path, content };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${path} ${error.message}`, { cause: error });
  }
}
