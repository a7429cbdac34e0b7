import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { CONFIG_PATHS, parseConfig, type Config } from '@gatehouse/config';
import { findRepository, isInside, readBounded } from '@gatehouse/workspace';

/**
 * The configuration that goes for a path: the file given, else that of the repository around it, else an empty one.
 * Outside a repository it is looked for in `otherwise`.
 * @throws UserError when the given file does not exist, or the file cannot be read, is not valid or lies elsewhere.
 */
export function findConfig(start: string, given: string | undefined, otherwise?: string): Config {
  if (given) {
    if (!existsSync(given)) throw new UserError(`the configuration file ${given} does not exist`);
    return readConfig(given, given);
  }
  const folder = existsSync(start) && statSync(start).isDirectory() ? start : dirname(start);
  const root = findRepository(folder) ?? otherwise ?? folder;
  const path = CONFIG_PATHS.find((candidate) => existsSync(join(root, candidate)));
  if (path === undefined) return {};
  const absolute = realpathSync(join(root, path));
  // What is wrong with a configuration is said in its words, and a link could make these those of any file.
  if (!isInside(realpathSync(root), absolute))
    throw new UserError(`${path} is a link out of the repository`, {
      remedy: 'Commit the file itself, or name another',
    });
  return readConfig(absolute, path);
}

function readConfig(absolute: string, shown: string): Config {
  let bytes: Uint8Array;
  try {
    bytes = readBounded(absolute);
  } catch (error) {
    throw error instanceof UserError
      ? new UserError(`${shown}: ${error.message}`, { cause: error })
      : error;
  }
  return parseConfig(shown, bytes);
}
