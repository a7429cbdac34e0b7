import { resolve } from 'node:path';
import type { Runner } from '@gatehouse/runner';
import { isInside, type NamedFile, pathRoot, readNamedFile } from '@gatehouse/workspace';
import { insideWorkspace } from './inside-workspace.ts';
import type { Setting } from './setting.ts';

/** What an action may use of the step that it runs in, to make its phases. */
export interface Step {
  readonly environment: Setting['environment'];
  /** Gone after the job. */
  readonly temp: string;
  /** Keeps a value out of the log. */
  readonly mask: (secret: string) => void;
  /**
   * Where a path leads that an input names, absolute, as it is written.
   * @throws UserError for one outside the workspace
   */
  readonly locate: (path: string, input: string) => string;
  /**
   * A file that an input names, called as reports call it.
   * @throws UserError for one that cannot be read or lies outside the workspace
   */
  readonly read: (path: string, input: string) => NamedFile;
}

export function stepOf(
  { environment, folders, effects }: Pick<Setting, 'environment' | 'folders' | 'effects'>,
  runner: Pick<Runner, 'setSecret'>,
): Step {
  const workspace = effects.realPath(folders.workspace);
  return {
    environment,
    temp: folders.temp,
    mask: (secret) => {
      runner.setSecret(secret);
    },
    locate(path, input) {
      insideWorkspace(folders, path, input, effects);
      return resolve(workspace, path);
    },
    read(path, input) {
      const absolute = insideWorkspace(folders, path, input, effects);
      const root = isInside(workspace, absolute) ? pathRoot(absolute, workspace) : undefined;
      return readNamedFile(path, absolute, root);
    },
  };
}
