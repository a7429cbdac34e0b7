import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest, UserError } from '@gatehouse/findings';
import { isInside } from './is-inside.ts';

/**
 * That something does not exist, with what is there and spelled almost so. Paths are shown as from a folder, where they lie
 * in it.
 *
 * @param path absolute, or from that folder
 * @param from absolute
 * @param remedy where nothing is near
 */
export function missing(
  path: string,
  from: string,
  { what = '', remedy, cause }: { what?: string; remedy?: string; cause?: unknown } = {},
): UserError {
  const absolute = resolve(from, path);
  const near = nearestPath(absolute);
  const advice = near === undefined ? remedy : `Did you mean "${shown(near, from)}"?`;
  return new UserError(`${what}${shown(absolute, from)} does not exist`, {
    cause,
    ...(advice !== undefined && { remedy: advice }),
  });
}

/** What exists and is spelled almost like an absolute path, folder by folder. */
function nearestPath(path: string): string | undefined {
  const above = dirname(path);
  if (above === path) return undefined;
  const folder = namesIn(above) === undefined ? nearestPath(above) : above;
  const name = folder && nearest(basename(path).slice(0, NAME_LIMIT), namesIn(folder) ?? []);
  return name === undefined || folder === undefined ? undefined : join(folder, name);
}

/** Longer ones are no slip of the pen. In UTF-16 units. */
const NAME_LIMIT = 100;

/** So many are compared at most. */
const MOST_NAMES = 10_000;

/** Undefined for what is no folder, or cannot be read. */
function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => name.length <= NAME_LIMIT)
      .slice(0, MOST_NAMES);
  } catch {
    return undefined;
  }
}

function shown(absolute: string, from: string): string {
  return isInside(from, absolute) ? relative(from, absolute).split(sep).join('/') : absolute;
}
