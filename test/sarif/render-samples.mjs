/**
 * Writes sample SARIF files into a folder and prints their paths, one a line:
 *
 *     node test/sarif/render-samples.mjs FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { importBundled } from './bundled.mjs';

export async function renderSamples(folder) {
  mkdirSync(folder, { recursive: true });
  const { samples } = await importBundled(join(import.meta.dirname, 'sample.ts'), folder);
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
