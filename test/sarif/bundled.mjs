import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NODE_BUNDLE } from '../../scripts/build/node-bundle.mjs';

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
    ...NODE_BUNDLE,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle);
  }
}
