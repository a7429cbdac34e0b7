import type { Effects, StepFolders } from '@gatehouse/runner';
import { resolve } from 'node:path';
import { UserError } from '@gatehouse/findings';
import { isInside } from '@gatehouse/workspace';

/**
 * Where a path of the workflow really leads, links followed as far as they exist.
 *
 * @param path from the workspace
 * @param input that it was given by
 * @throws UserError for a path outside the workspace and the folder for temporary files
 */
export function insideWorkspace(
  { workspace, temp }: StepFolders,
  path: string,
  input: string,
  { realPath }: Effects,
): string {
  const absolute = realPath(resolve(workspace, path));
  if ([workspace, temp].some((folder) => isInside(realPath(folder), absolute))) return absolute;
  throw new UserError(`The input '${input}' leads out of the workspace`, {
    remedy: 'Give a path inside the workspace',
  });
}
