import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { CONFIG_PATHS, parseConfig, type Config } from '@gatehouse/config';
import { findRepository, isInside, readBounded, reportPath } from '@gatehouse/workspace';
import { diskTree, type PolicyFile, type PolicyTree, ReadTree } from './policy-tree.ts';

/** Where a configuration is looked for. Paths are absolute. */
export interface ConfigPlace {
  /** The folder or file that is scanned: the configuration of the repository around it goes. */
  readonly start: string;
  /** The file to take instead. */
  readonly given?: string | undefined;
  /** The folder to look in where `start` lies in no repository; by default its own. */
  readonly otherwise?: string | undefined;
}

/**
 * The configuration on disk: the file given, else that of the repository, else an empty one.
 * @throws UserError when the given file does not exist, or the file cannot be read, is not valid or lies elsewhere.
 */
export function findConfig(place: ConfigPlace): Config {
  return configOnDisk(place).config;
}

/** The same, with the file that holds it. */
export function configOnDisk(place: ConfigPlace): {
  readonly config: Config;
  readonly files: readonly PolicyFile[];
} {
  const { given } = place;
  const root = rootOf(place);
  const tree = new ReadTree(diskTree(root));
  if (given === undefined) return { config: configIn(tree), files: tree.files };
  if (!existsSync(given)) throw new UserError(`the configuration file ${given} does not exist`);
  const path = isInside(root, given) ? reportPath(root, given) : basename(given);
  const files: PolicyFile[] = [];
  const config = readConfig(given, () => {
    const content = readBounded(given);
    files.push({ path, content });
    return content;
  });
  return { config, files };
}

/** The folder whose `.github` counts. */
export function rootOf(place: ConfigPlace): string {
  return repositoryOf(place) ?? place.otherwise ?? folderOf(place.start);
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
