import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { CONFIG_PATHS, parseConfig, type Config } from '@gatehouse/config';
import { findRepository, isInside, missing, readBounded, reportPath } from '@gatehouse/workspace';
import { diskTree, type PolicyTree } from './policy-tree.ts';

/** Where a configuration is looked for. Paths are absolute. */
export interface ConfigPlace {
  /** The folder or file that is scanned: the configuration of the repository around it goes. */
  readonly start: string;
  /** The file to take instead. */
  readonly given?: string | undefined;
  /** What stands for the repository where `start` lies in none; by default its own folder. */
  readonly otherwise?: string | undefined;
}

/**
 * The configuration on disk: the file given, else that of the repository, else an empty one.
 * @throws UserError when the given file does not exist, or the file cannot be read, is not valid or lies elsewhere.
 */
export function findConfig(place: ConfigPlace): Config {
  const { given } = place;
  if (given === undefined) return configIn(diskTree(rootOf(place)));
  if (!existsSync(given))
    throw missing(given, place.otherwise ?? rootOf(place), { what: 'the configuration file ' });
  return readConfig(pathFromRoot(place, given) ?? given, () => readBounded(given));
}

/** The folder whose `.github` counts. */
export function rootOf(place: ConfigPlace): string {
  return repositoryOf(place) ?? place.otherwise ?? folderOf(place.start);
}

/**
 * What the configuration is called that was named in place of the usual one: its path from the root, or its file name where
 * it lies elsewhere. Undefined for the usual one.
 */
export function namedConfig(place: ConfigPlace): string | undefined {
  if (place.given === undefined) return undefined;
  const path = pathFromRoot(place, place.given) ?? basename(place.given);
  return CONFIG_PATHS.includes(path) ? undefined : path;
}

/** Undefined for what lies elsewhere. */
function pathFromRoot(place: ConfigPlace, path: string): string | undefined {
  const root = rootOf(place);
  const folder = isInside(root, path) || !existsSync(root) ? root : realpathSync(root);
  return isInside(folder, path) ? reportPath(folder, path) : undefined;
}

/** The root of the git repository; undefined where there is none. */
export function repositoryOf({ start }: ConfigPlace): string | undefined {
  return findRepository(folderOf(start));
}

function folderOf(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
}

/** The configuration of a tree, from the file of that path or from where one is looked for; else an empty one. */
export function configIn(tree: PolicyTree, path?: string): Config {
  const [found, other] = (path === undefined ? CONFIG_PATHS : [path]).filter((each) =>
    tree.has(each),
  );
  if (other !== undefined) throw new UserError(`there are both ${found} and ${other}`, ONE_CONFIG);
  return found === undefined ? {} : readConfig(found, () => tree.read(found));
}

/** The owners of one name need not be those of the other, so neither may push the other aside. */
const ONE_CONFIG = { remedy: 'Keep one of them' };

function readConfig(shown: string, read: () => Uint8Array): Config {
  let bytes: Uint8Array;
  try {
    bytes = read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { remedy } = error;
    const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
    throw new UserError(message, { cause: error, ...(remedy !== undefined && { remedy }) });
  }
  return parseConfig(shown, bytes);
}
