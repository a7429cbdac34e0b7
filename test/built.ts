import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..');

/** The committed bundle; built where somebody has removed it. */
export function built(): string {
  const folder = join(ROOT, 'dist');
  if (!existsSync(join(folder, 'cli.js'))) build(folder);
  return folder;
}

/** Built beside its place and then moved there, since several tests may come here at once. */
function build(folder: string): void {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const scratch = mkdtempSync(join(ROOT, '.cache/dist-'));
  try {
    const script = join(ROOT, 'scripts/build.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, scratch], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`dist/ could not be built: ${stderr}`);
    renameSync(scratch, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'cli.js'))) throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
