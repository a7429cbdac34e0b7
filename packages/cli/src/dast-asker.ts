import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Asker } from '@gatehouse/phases';
import { pathRoot, readNamedFile } from '@gatehouse/workspace';
import type { Terminal } from './terminal.ts';

/** Somebody at a terminal, who may read what they like. */
export function dastAsker({ cwd, environment }: Terminal): Asker {
  return {
    environment,
    temp: tmpdir(),
    mask: () => undefined,
    locate: (path) => resolve(cwd, path),
    read(path) {
      const absolute = resolve(cwd, path);
      return readNamedFile(path, absolute, pathRoot(absolute, cwd));
    },
  };
}
