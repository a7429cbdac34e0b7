import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { measure } from './measure.mjs';

const MANIFEST =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: web:1.0\n';

/** The bundled action on one manifest, beside a bundle that only loads @actions/core: what every action must pay. */
export async function coldStart(root, scratch) {
  const action = join(root, 'dist/iac-scan/index.js');
  if (!existsSync(action)) return;
  const folder = join(scratch, 'one');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pod.yaml'), MANIFEST);
  const bare = join(scratch, 'core.mjs');
  await build({
    stdin: {
      contents: "import * as core from '@actions/core'; core.getInput('path');",
      resolveDir: join(root, 'packages/action'),
    },
    outfile: bare,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const environment = [
    'env',
    [`INPUT_PATH=${folder}`, `GITHUB_WORKSPACE=${folder}`, 'INPUT_FAIL-ON=none'],
  ];
  const runs = 11;
  const core = measure('node', [bare], runs);
  const started = measure(environment[0], [...environment[1], 'node', action], runs);
  const extra = ((started.seconds - core.seconds) * 1000).toFixed(0);
  console.log(
    `cold start on one manifest: ${(started.seconds * 1000).toFixed(0)} ms; @actions/core alone ${(core.seconds * 1000).toFixed(0)} ms; ${extra} ms more`,
  );
}
