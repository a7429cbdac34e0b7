import { join } from 'node:path';
import { build } from 'esbuild';
import { measure } from './measure.mjs';
import { NODE_BUNDLE } from '../build/node-bundle.mjs';

/** A bundle that only loads @actions/core, with all that it imports: what an action pays that is bundled as usual. */
export async function bareCore(root, scratch) {
  const outfile = join(scratch, 'core.mjs');
  await build({
    stdin: {
      contents: "import * as core from '@actions/core'; core.getInput('path');",
      resolveDir: join(root, 'packages/runner'),
    },
    outfile,
    ...NODE_BUNDLE,
  });
  return outfile;
}

/** What the bench itself runs in, which may be a job, is kept out. */
export function started(script, environment) {
  const variables = Object.entries({ PATH: process.env.PATH, ...environment });
  const set = variables.map(([name, value]) => `${name}=${value}`);
  return measure('env', ['-i', ...set, 'node', script], 1).seconds;
}

/** The median. */
export function milliseconds(seconds) {
  return Math.round(
    (seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0) * 1000,
  );
}
