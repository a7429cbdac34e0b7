/**
 * Writes sample SARIF files into a folder and prints their paths, one a line:
 *
 *     node test/sarif/render-samples.mjs FOLDER
 */
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Node 20 runs no TypeScript, so the samples are bundled into the folder first. */
export async function renderSamples(folder) {
  mkdirSync(folder, { recursive: true });
  const bundle = join(folder, 'samples.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'sample.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
  });
  const { samples } = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  return Object.entries(samples).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
}

if (process.argv[1] === import.meta.filename) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('usage: node test/sarif/render-samples.mjs FOLDER');
    process.exitCode = 2;
  } else {
    for (const path of await renderSamples(folder)) console.log(path);
  }
}
