import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NODE_BUNDLE } from '../build/node-bundle.mjs';

/** What the renderings of 25,000 findings may take together. */
const LIMITS = { seconds: 2, megabytes: 300 };

/**
 * Renders an outcome of 25,000 findings in every way there is, in a process of its own, and prints what each took and
 * what all of them did. Node 20 runs no TypeScript, so the sources are bundled first.
 */
export async function renderings(root) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-renderings-'));
  try {
    const bundle = join(folder, 'renderings.mjs');
    await build({
      entryPoints: [join(root, 'scripts/bench/render-all.mjs')],
      outfile: bundle,
      ...NODE_BUNDLE,
      logLevel: 'error',
    });
    const { rows, megabytes, before } = await run(bundle);
    const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
    const seconds = sum('seconds');
    console.log('\n25,000 findings in 2,000 files, in every rendering');
    console.log('rendering               wall s     CPU s       MB written');
    for (const { name, seconds: taken, cpuSeconds, bytes } of rows)
      console.log(
        `${name.padEnd(20)} ${taken.toFixed(3).padStart(9)} ${cpuSeconds.toFixed(3).padStart(9)} ${(bytes / 1024 / 1024).toFixed(2).padStart(16)}`,
      );
    const verdict = seconds < LIMITS.seconds && megabytes < LIMITS.megabytes ? 'within' : 'BEYOND';
    console.log(
      `all ${seconds.toFixed(2)} s (CPU ${sum('cpuSeconds').toFixed(2)} s), ${megabytes.toFixed(0)} MB at the peak (${before.toFixed(0)} before): ${verdict} ${LIMITS.seconds} s and ${LIMITS.megabytes} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(bundle) {
  return new Promise((resolve, reject) => {
    const child = fork(bundle, { execArgv: [] });
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The renderings ended with ${code}`));
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await renderings(join(import.meta.dirname, '../..'));
