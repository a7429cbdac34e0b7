import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { type PackedFile, packZip } from '@gatehouse/github';
import { isInside, readBounded } from '@gatehouse/workspace';

/** More, or larger, are a mistake: AKS publishes no limit, and the request that they are in is not split. */
const MOST_FILES = 1000;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Files of the workspace as a zip archive in base64, by their paths in it.
 *
 * @param list files and folders, one a line
 * @throws UserError where one is not there, leads out of the workspace, or there is too much
 */
export function packFiles(workspace: string, list: string): string {
  const root = realpathSync(workspace);
  const paths = new Set(
    list
      .split(/\r\n|\r|\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .flatMap((path) => filesOf(root, path)),
  );
  if (paths.size > MOST_FILES) throw tooMuch(`more than ${MOST_FILES} files`);
  const archive = packZip([...paths].sort().map((path) => packed(root, path)));
  if (archive.length > MOST_BYTES) throw tooMuch('more than 4 MB when packed');
  return archive.toString('base64');
}

/** Links to files count like files; a folder is read without its links to folders, and without `.git`. */
function filesOf(root: string, path: string): string[] {
  const start = inside(root, resolve(root, path), path);
  if (!statSync(start).isDirectory()) return [resolve(root, path)];
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const below = join(folder, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') visit(below);
      else if (entry.isFile()) found.push(below);
      else if (entry.isSymbolicLink() && statSync(inside(root, below, below)).isFile())
        found.push(below);
      if (found.length > MOST_FILES) throw tooMuch(`more than ${MOST_FILES} files`);
    }
  };
  visit(start);
  return found;
}

function inside(root: string, path: string, shown: string): string {
  let real: string;
  try {
    real = realpathSync(path);
  } catch (cause) {
    throw new UserError(`run-command-files: ${shown} does not exist`, { cause });
  }
  if (isInside(root, real) && isInside(root, path)) return real;
  throw new UserError(`run-command-files: ${shown} leads out of the workspace`);
}

function packed(root: string, path: string): PackedFile {
  const name = relative(root, path).split(sep).join('/');
  try {
    return { name, content: readBounded(path) };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(`run-command-files: ${name} ${cause.message}`, { cause });
  }
}

function tooMuch(what: string): UserError {
  return new UserError(`run-command-files holds ${what}`, {
    remedy: 'Name the files that the command reads, not the folder above them',
  });
}
