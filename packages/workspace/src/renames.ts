import { hash } from 'node:crypto';
import { UserError } from '@gatehouse/findings';
import type { CommitFiles } from './commit-files.ts';
import { Likeness } from './likeness.ts';
import type { FileTree } from './tree.ts';

/** What the files of a commit have come to in a later tree. */
export interface Later {
  readonly tree: FileTree;
  /** Whether a path of the commit is still there, in or out of the tree's scope. */
  readonly isThere: (path: string) => boolean;
  /** Whether a file of the commit was looked at there. What comes out of hiding is new, whatever it was called. */
  readonly wasSeen: (path: string) => boolean;
  /** What a file is by its name. One that becomes another kind of file is a new one: it did nothing before. */
  readonly kindOf: (path: string) => string | undefined;
}

/** More files than that are not compared line by line, on either side. */
const MAX_FILES = 1_000;
/** Nor are more pairs of files; then only those that kept their base name. */
const MAX_PAIRS = 100_000;
/** Of a file, in bytes, and of all files of a side. */
const MAX_SIZE = 1024 * 1024;
const MAX_TOTAL = 32 * 1024 * 1024;

/**
 * The files of a commit that a later tree has under another name, old to new: equal content first, then what has at
 * least half of its lines in common. Compares contents itself rather than by git-diff(1), which knows nothing of files
 * that are not added yet and starts the filters that a repository's settings name.
 */
export function findRenames(commit: CommitFiles, later: Later): ReadonlyMap<string, string> {
  const { tree, kindOf } = later;
  const known = (path: string): boolean => commit.objects.has(path) || commit.links.has(path);
  const present = tree.list().files;
  const added = present.filter((path) => kindOf(path) !== undefined && !known(path));
  if (added.length === 0) return new Map();
  const isPresent = new Set(present);
  const gone = [...commit.objects.keys()].filter(
    (path) =>
      kindOf(path) !== undefined &&
      !isPresent.has(path) &&
      later.wasSeen(path) &&
      !later.isThere(path),
  );
  if (gone.length === 0) return new Map();
  tree.load(added);
  const sides = { added, gone, kindOf };
  const equal = pairEqual(commit, tree, sides);
  const taken = new Set(equal.values());
  const left = {
    kindOf,
    added: added.filter((path) => !taken.has(path)).slice(0, MAX_FILES),
    gone: gone.filter((path) => !equal.has(path)).slice(0, MAX_FILES),
  };
  return new Map([...equal, ...pairAlike(commit, tree, left)]);
}

interface Sides extends Pick<Later, 'kindOf'> {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** By object name, so that nothing of the commit is read; of several the one that kept its base name. */
function pairEqual(commit: CommitFiles, tree: FileTree, sides: Sides): Map<string, string> {
  const renames = new Map<string, string>();
  const byObject = new Map<string, string[]>();
  for (const path of sides.gone) {
    const object = commit.objects.get(path) ?? '';
    byObject.set(object, [...(byObject.get(object) ?? []), path]);
  }
  const algorithm = commit.commit.length === 64 ? 'sha256' : 'sha1';
  for (const path of sides.added) {
    const content = readQuietly(tree, path);
    if (!content) continue;
    const header = `blob ${content.length}\0`;
    const object = hash(algorithm, Buffer.concat([Buffer.from(header), content]), 'hex');
    const same = (byObject.get(object) ?? []).filter(
      (old) => !renames.has(old) && sides.kindOf(old) === sides.kindOf(path),
    );
    const old = same.find((candidate) => baseName(candidate) === baseName(path)) ?? same[0];
    if (old !== undefined) renames.set(old, path);
  }
  return renames;
}

/** The likest pairs first; each file is in one pair only. */
function pairAlike(commit: CommitFiles, tree: FileTree, sides: Sides): Map<string, string> {
  commit.load(sides.gone);
  const gone = likenesses(commit, sides.gone);
  const added = likenesses(tree, sides.added);
  const isMany = gone.length * added.length > MAX_PAIRS;
  const pairs: { old: string; path: string; score: number }[] = [];
  for (const [path, text] of added)
    for (const [old, oldText] of gone) {
      const keptName = baseName(old) === baseName(path);
      if ((isMany && !keptName) || sides.kindOf(old) !== sides.kindOf(path)) continue;
      const score = text.to(oldText);
      if (score >= 0.5) pairs.push({ old, path, score: keptName ? score + 1 : score });
    }
  pairs.sort((a, b) => b.score - a.score);
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  for (const { old, path } of pairs) {
    if (renames.has(old) || taken.has(path)) continue;
    renames.set(old, path);
    taken.add(path);
  }
  return renames;
}

function likenesses(
  source: { read(path: string): Uint8Array },
  paths: readonly string[],
): readonly (readonly [string, Likeness])[] {
  let total = 0;
  return paths.flatMap((path) => {
    const content = readQuietly(source, path);
    if (!content || content.length > MAX_SIZE || total > MAX_TOTAL) return [];
    total += content.length;
    return [[path, new Likeness(content)] as const];
  });
}

function readQuietly(
  source: { read(path: string): Uint8Array },
  path: string,
): Uint8Array | undefined {
  try {
    return source.read(path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
