#!/usr/bin/env node
// Bundles every action and the command line into dist/. The same sources give the same bytes.
import { readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { withoutExamples } from './build/without-examples.mjs';
import { NODE_BUNDLE } from './build/node-bundle.mjs';
import { onlyWhatIsUsed } from './build/only-what-is-used.mjs';

const root = join(import.meta.dirname, '..');
const outdir = process.argv[2] ?? join(root, 'dist');

const entryPoints = { cli: join(root, 'packages/cli/src/bin.ts') };
for (const action of readdirSync(join(root, 'actions')))
  for (const step of ['index', 'post', 'exec-credential']) {
    const source = join(root, 'actions', action, 'src', `${step}.ts`);
    if (existsSync(source)) entryPoints[`${action}/${step}`] = source;
  }

rmSync(outdir, { recursive: true, force: true });
const result = await build({
  entryPoints,
  outdir,
  absWorkingDir: root,
  ...NODE_BUNDLE,
  splitting: true,
  chunkNames: 'shared/[name]-[hash]',
  legalComments: 'none',
  charset: 'utf8',
  plugins: [withoutExamples, onlyWhatIsUsed],
  logLevel: 'warning',
  metafile: true,
});
writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n');
if (process.argv.includes('--analyze')) {
  const { analyzeMetafile } = await import('esbuild');
  console.log(await analyzeMetafile(result.metafile));
}
