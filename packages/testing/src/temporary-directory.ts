import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that goes when its owner does: `await using folder = await temporaryDirectory()`. */
export interface TemporaryDirectory extends AsyncDisposable {
  /** Absolute, symlinks resolved. */
  readonly path: string;
  /** Writes a file, with the folders it needs, and returns its absolute path. */
  write(path: string, content: string | Uint8Array): string;
  dispose(): Promise<void>;
}

/** @param files content by path relative to the folder */
export async function temporaryDirectory(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<TemporaryDirectory> {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-')));
  const dispose = (): Promise<void> => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return Promise.resolve();
  };
  const directory: TemporaryDirectory = {
    path,
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
  for (const [name, content] of Object.entries(files)) directory.write(name, content);
  return Promise.resolve(directory);
}
