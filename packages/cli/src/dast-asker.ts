import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { UserError } from '@gatehouse/findings';
import type { Asker } from '@gatehouse/phases';
import { isInside, pathRoot, readBounded, reportPath } from '@gatehouse/workspace';
import type { Terminal } from './terminal.ts';

/** Recordings of a browser are large. In bytes. */
const LARGEST = 500_000_000;

/** Somebody at a terminal, who may read what they like. */
export function dastAsker({ cwd, environment }: Terminal): Asker {
  return {
    environment,
    temp: tmpdir(),
    mask: () => undefined,
    locate: (path) => resolve(cwd, path),
    read(path) {
      const absolute = resolve(cwd, path);
      const root = pathRoot(absolute, cwd);
      try {
        const content = readBounded(absolute, LARGEST);
        return { path: isInside(root, absolute) ? reportPath(root, absolute) : path, content };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        throw new UserError(`${path} ${error.message}`, { cause: error });
      }
    },
  };
}
