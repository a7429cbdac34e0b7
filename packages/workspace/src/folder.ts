import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { readBounded } from './bounded.ts';
import { git, splitNul } from './git.ts';
import { IgnoreRules, isLeftOut, VENDORED } from './ignored.ts';
import { findRepository } from './repository.ts';
import type { FileTree, Listing } from './tree.ts';

/**
 * Files on disk. Links are not followed: what they point at inside the tree is listed by itself, and what lies outside
 * is not ours to read; loops cannot happen.
 */
export class Folder implements FileTree {
  readonly root: string;
  readonly scope: string;
  readonly #single: boolean;
  readonly #exclude: IgnoreRules;
  #listing: Listing | undefined;

  /**
   * The tree below a folder, or just one file, without what `exclude` names (written as in .gitignore). Its root is that
   * of the git repository around it, so that paths read as they do in a pull request; outside one it is the folder itself.
   * @throws UserError when the path does not exist.
   */
  constructor(path: string, exclude: readonly string[] = []) {
    let target: string;
    try {
      target = realpathSync(resolve(path));
    } catch (cause) {
      throw new UserError(`${path} does not exist`, {
        remedy: 'Give the path of a folder or file to scan',
        cause,
      });
    }
    this.#single = !statSync(target).isDirectory();
    const folder = this.#single ? dirname(target) : target;
    this.root = findRepository(folder) ?? folder;
    this.scope = reportPath(this.root, target);
    this.#exclude = new IgnoreRules().with('', exclude.join('\n'));
  }

  list(): Listing {
    this.#listing ??= this.#single
      ? { files: [this.scope], unreadable: [] }
      : withTracked(
          this.root,
          this.scope,
          this.#exclude,
          walk(this.root, this.scope, this.#exclude),
        );
    return this.#listing;
  }

  load(): void {
    // Reading file by file is as fast as it gets on a disk.
  }

  read(path: string): Uint8Array {
    const absolute = join(this.root, path);
    if (!absolute.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep))
      throw new UserError('lies outside the scanned folder');
    return readBounded(absolute);
  }
}

/** The path of a file below a root, as reports write it. */
export function reportPath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/');
}

interface Walked extends Listing {
  /** Whether a `.gitignore` left anything out. */
  readonly hasIgnored: boolean;
}

/**
 * Adds what is committed although a `.gitignore` names it: to git such files are as good as any, and a line in a
 * `.gitignore` must not hide a manifest from the gate.
 */
function withTracked(root: string, scope: string, exclude: IgnoreRules, walked: Walked): Listing {
  const { files, unreadable } = walked;
  if (!walked.hasIgnored) return { files, unreadable };
  const tracked = trackedThoughIgnored(root, scope).filter((path) => !isLeftOut(path, exclude));
  return { files: [...new Set([...files, ...tracked])].sort(), unreadable };
}

/** Without git, or outside a repository, nothing is tracked. */
function trackedThoughIgnored(root: string, scope: string): string[] {
  try {
    const options = ['--cached', '--ignored', '--exclude-standard', '-z'];
    return splitNul(git(root, ['ls-files', ...options, '--', scope || '.'])).filter((path) =>
      lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
    );
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function walk(root: string, scope: string, exclude: IgnoreRules): Walked {
  let hasIgnored = false;
  const files: string[] = [];
  const unreadable: string[] = [];
  const visit = (folder: string, above: IgnoreRules): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch {
      unreadable.push(folder);
      return;
    }
    // A submodule or another checkout: its own repository answers for it.
    if (folder !== scope && entries.some((entry) => entry.name === '.git')) return;
    const hasOwn = entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
    const rules = hasOwn ? withOwn(above, root, folder) : above;
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const isFolder = entry.isDirectory();
      if (!isFolder && !entry.isFile()) continue;
      if (VENDORED.has(entry.name) && isFolder) continue;
      if (rules.ignores(path, isFolder)) hasIgnored = true;
      else if (exclude.ignores(path, isFolder)) continue;
      else if (isFolder) visit(path, rules);
      else files.push(path);
    }
  };
  visit(scope, rulesAbove(root, scope));
  return { files: files.sort(), unreadable, hasIgnored };
}

/** What the `.gitignore` files of the folders above the scope say. */
function rulesAbove(root: string, scope: string): IgnoreRules {
  let rules = new IgnoreRules();
  const parts = scope.split('/');
  for (let depth = 0; depth < (scope ? parts.length : 0); depth++)
    rules = withOwn(rules, root, parts.slice(0, depth).join('/'));
  return rules;
}

/** A file that cannot be read ignores nothing: rather too much is scanned than too little. */
function withOwn(above: IgnoreRules, root: string, folder: string): IgnoreRules {
  try {
    return above.with(
      folder,
      Buffer.from(readBounded(join(root, folder, '.gitignore'))).toString('utf8'),
    );
  } catch (error) {
    if (error instanceof UserError) return above;
    throw error;
  }
}
