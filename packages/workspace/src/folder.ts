import { existsSync, lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { readBounded } from './bounded.ts';
import { type Exclusion, Exclusions } from './exclusions.ts';
import { readGit, splitNul } from './git.ts';
import { IgnoreRules, isLeftOut, VENDORED } from './ignored.ts';
import { isInside } from './is-inside.ts';
import { missing } from './missing.ts';
import { pathRoot } from './repository.ts';
import type { Excluded, FileTree, Listing } from './tree.ts';

/**
 * Files on disk. Links to folders are not followed: what lies inside the tree is listed by itself, and what lies outside
 * is not ours to read; loops cannot happen. Links to files are listed apart from them.
 */
export class Folder implements FileTree {
  readonly root: string;
  readonly scope: string;
  readonly #single: boolean;
  readonly #exclude: Exclusions;
  #listing: Listing | undefined;

  /**
   * The tree below a folder, or just one file. Its root is that of the git repository around it, so that paths read as they
   * do in a pull request.
   * @param exclude what to leave out, written as in .gitignore
   * @param otherwise the root where there is no repository, if it lies around the path; else that is the folder itself
   * @throws UserError when the path does not exist.
   */
  constructor(path: string, exclude: readonly (Exclusion | string)[] = [], otherwise?: string) {
    let target: string;
    try {
      target = realpathSync(resolve(path));
    } catch (cause) {
      const remedy = 'Give the path of a folder or file to scan';
      throw missing(path, otherwise ?? resolve('.'), { remedy, cause });
    }
    this.#single = !statSync(target).isDirectory();
    const folder = this.#single ? dirname(target) : target;
    this.root = pathRoot(folder, otherwise === undefined ? folder : realpathSync(otherwise));
    this.scope = reportPath(this.root, target);
    this.#exclude = new Exclusions(exclude);
  }

  list(): Listing {
    this.#listing ??= this.#single
      ? { files: [this.scope], unreadable: [] }
      : listTree(this.root, this.scope, this.#exclude);
    return this.#listing;
  }

  load(): void {
    // Reading file by file is as fast as it gets on a disk.
  }

  read(path: string): Uint8Array {
    const absolute = join(this.root, path);
    if (!isInside(this.root, absolute)) throw new UserError('lies outside the scanned folder');
    return readBounded(absolute);
  }
}

/** The path of a file below a root, as reports write it. */
export function reportPath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/');
}

interface Walked {
  readonly files: readonly string[];
  /** Symbolic links, whatever they lead to. */
  readonly links: readonly string[];
  readonly unreadable: readonly string[];
  /** Whether a `.gitignore` left anything out. */
  readonly hasIgnored: boolean;
  readonly excluded: Excluded | undefined;
}

/**
 * What is committed counts although a `.gitignore` names it: to git such files are as good as any, and a line in a
 * `.gitignore` must not hide a manifest from the gate.
 */
function listTree(root: string, scope: string, exclude: Exclusions): Listing {
  const walked = walk(root, scope, exclude, true);
  if (!walked.hasIgnored || !existsSync(join(root, '.git'))) return listingOf(root, walked, []);
  const tracked = trackedThoughIgnored(root, scope);
  // Without git nobody knows what is committed: rather too much is scanned than too little.
  if (!tracked) return listingOf(root, walk(root, scope, exclude, false), []);
  return listingOf(
    root,
    walked,
    tracked.filter((path) => !isLeftOut(path, exclude)),
  );
}

/** Undefined where git is missing or does not read the repository. */
function trackedThoughIgnored(root: string, scope: string): string[] | undefined {
  try {
    const asked = ['--cached', '--ignored', '--exclude-standard', '--', scope || '.'];
    return splitNul(readGit(root, ['ls-files', '-z', ...asked]));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function listingOf(root: string, walked: Walked, tracked: readonly string[]): Listing {
  const files = new Set(walked.files);
  const linkPaths = new Set(walked.links);
  for (const path of tracked) {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats?.isFile()) files.add(path);
    else if (stats?.isSymbolicLink()) linkPaths.add(path);
  }
  const links = new Map<string, string | undefined>();
  for (const path of [...linkPaths].sort()) {
    const target = linkedFile(join(root, path));
    if (target === undefined) continue;
    const inside = pathInside(root, target);
    links.set(path, inside && (files.has(inside) || isOurs(root, inside)) ? inside : undefined);
  }
  const { unreadable, excluded } = walked;
  return {
    files: [...files].sort(),
    unreadable,
    ...(links.size > 0 && { links }),
    ...(excluded && { excluded }),
  };
}

/** The regular file that a link leads to in the end; undefined for a folder, nothing, or a link that goes round. */
function linkedFile(link: string): string | undefined {
  try {
    const target = realpathSync(link);
    return statSync(target).isFile() ? target : undefined;
  } catch {
    return undefined;
  }
}

/** A link must not show what nobody committed: git's own files, which may hold tokens, and what it ignores. */
function isOurs(root: string, path: string): boolean {
  return !path.split('/').includes('.git') && !rulesAbove(root, path).ignores(path, false);
}

function pathInside(root: string, absolute: string): string | undefined {
  return isInside(root, absolute) ? reportPath(root, absolute) : undefined;
}

function walk(root: string, scope: string, exclude: Exclusions, honoursIgnored: boolean): Walked {
  let hasIgnored = false;
  let excluded: Excluded | undefined;
  const leaveOut = (path: string, isFolder: boolean): boolean => {
    const by = exclude.of(path, isFolder);
    if (by && (!excluded || path < excluded.path)) excluded = { path, by };
    return by !== undefined;
  };
  const links: string[] = [];
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
    const hasOwn =
      honoursIgnored && entries.some((entry) => entry.name === '.gitignore' && entry.isFile());
    const rules = hasOwn ? withOwn(above, root, folder) : above;
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      const isFolder = entry.isDirectory();
      const isLink = entry.isSymbolicLink();
      if (!isFolder && !isLink && !entry.isFile()) continue;
      if (VENDORED.has(entry.name) && isFolder) continue;
      if (rules.ignores(path, isFolder)) hasIgnored = true;
      else if (leaveOut(path, isFolder)) continue;
      else if (isFolder) visit(path, rules);
      else if (isLink) links.push(path);
      else files.push(path);
    }
  };
  if (scope !== '') leaveOut(scope, true);
  visit(scope, honoursIgnored ? rulesAbove(root, scope) : new IgnoreRules());
  return { files, links, unreadable, hasIgnored, excluded };
}

/** What the `.gitignore` files of the folders above a path say. */
function rulesAbove(root: string, path: string): IgnoreRules {
  let rules = new IgnoreRules();
  const parts = path.split('/');
  for (let depth = 0; depth < (path ? parts.length : 0); depth++)
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
