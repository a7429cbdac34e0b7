#!/usr/bin/env node
// Writes everything that is made from something else. `--check` writes nothing and fails where something is stale.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ruleLists, write } from './generate/rule-lists.mjs';

const root = join(import.meta.dirname, '..');
const outputs = ruleLists(root);

if (process.argv.includes('--check')) {
  const stale = outputs.filter(({ path, text }) => read(path) !== text);
  for (const { path } of stale) console.error(`stale: ${relative(root, path)} (run npm run generate)`);
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const output of outputs) if (write(output)) console.log(`wrote ${relative(root, output.path)}`);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
