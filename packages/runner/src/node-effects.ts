import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from '@gatehouse/findings';
import type { Effects, StepFolders } from './effects.ts';

/** The disk and the clock. */
export const nodeEffects: Effects = {
  now: () => new Date(),
  realPath,
  writeFile(path, text) {
    if (isLink(path))
      throw new UserError(`${path} is a link, and files are not written through one`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (cause) {
      throw new UserError(
        `${path} cannot be written (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`,
        { cause },
      );
    }
  },
};

/**
 * Resolves the links of the part of a path that exists.
 * @throws UserError at a link that leads nowhere: what is written there later would end up wherever it points.
 */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    if (isLink(path)) throw new UserError(`${path} is a link that leads nowhere`, { cause });
    const above = dirname(path);
    return above === path ? path : join(realPath(above), basename(path));
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The folders of a step; outside a runner, those of the shell. */
export function stepFolders(
  environment: Readonly<Record<string, string | undefined>>,
): StepFolders {
  // An empty path would stand for the folder that the process happens to be in.
  const folder = (name: string, otherwise: string): string => {
    const path = environment[name] ?? '';
    return path === '' ? otherwise : path;
  };
  return {
    workspace: folder('GITHUB_WORKSPACE', process.cwd()),
    temp: folder('RUNNER_TEMP', tmpdir()),
  };
}
