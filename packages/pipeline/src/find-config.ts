import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { CONFIG_PATHS, parseConfig, type Config } from '@gatehouse/config';
import { findRepository, readBounded } from '@gatehouse/workspace';

/**
 * The configuration that goes for a path: the file given, else that of the repository around it, else an empty one.
 * @throws UserError when the given file does not exist, or the file cannot be read or is not valid.
 */
export function findConfig(start: string, given: string | undefined): Config {
  if (given) {
    if (!existsSync(given)) throw new UserError(`the configuration file ${given} does not exist`);
    return readConfig(given, given);
  }
  const folder = existsSync(start) && statSync(start).isDirectory() ? start : dirname(start);
  const root = findRepository(folder) ?? folder;
  const path = CONFIG_PATHS.find((candidate) => existsSync(join(root, candidate)));
  return path ? readConfig(join(root, path), path) : {};
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
