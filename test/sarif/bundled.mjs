import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The exports of a TypeScript module. Node 20 runs no TypeScript, so it is bundled first.
 *
 * @param entry an absolute path
 * @param folder for the bundle
 */
export async function importBundled(entry, folder) {
  const bundle = join(folder, `bundle-${process.hrtime.bigint()}.mjs`);
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle);
  }
}
