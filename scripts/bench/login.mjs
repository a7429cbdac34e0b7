import { fork } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bareCore, milliseconds, started } from './bare-core.mjs';
import { installed, measure } from './measure.mjs';
import { NODE_BUNDLE } from '../build/node-bundle.mjs';

/** How much longer than @actions/core alone a login may take. */
const LIMIT_MILLISECONDS = 80;

const RUNS = 11;

const AZ_RUNS = 3;

/** A login against doubles of GitHub's OIDC endpoint, Entra and Azure Resource Manager, in turns with @actions/core alone. */
export async function login(root, scratch) {
  const core = await bareCore(root, scratch);
  const doubles = await openDoubles(root, scratch);
  try {
    const temp = join(scratch, 'login');
    mkdirSync(temp, { recursive: true });
    for (const file of ['output', 'env', 'state']) writeFileSync(join(temp, file), '');
    const environment = {
      ...doubles.environment,
      GITHUB_ENV: join(temp, 'env'),
      GITHUB_OUTPUT: join(temp, 'output'),
      GITHUB_STATE: join(temp, 'state'),
      RUNNER_TEMP: temp,
    };
    const action = join(root, 'dist/azure-login/index.js');
    const [alone, extra] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      const seconds = started(core, {});
      alone.push(seconds);
      extra.push(started(action, environment) - seconds);
    }
    const more = milliseconds(extra);
    const verdict = more <= LIMIT_MILLISECONDS ? 'within' : 'BEYOND';
    console.log(`\nlogin: @actions/core alone ${milliseconds(alone)} ms`);
    console.log(`  azure-login: ${more} ms more, ${verdict} ${LIMIT_MILLISECONDS} ms`);
    console.log(`  az login: ${startOfAz()}`);
  } finally {
    doubles.close();
  }
}

/** In a process of their own: this one waits for each run. */
async function openDoubles(root, scratch) {
  const bundle = join(scratch, 'login-doubles.mjs');
  await build({
    entryPoints: [join(root, 'scripts/bench/login-doubles.mjs')],
    outfile: bundle,
    ...NODE_BUNDLE,
    logLevel: 'error',
  });
  // Which the doubles read where they lie.
  const description = 'openapi.json';
  copyFileSync(join(root, 'packages/testing/src/github', description), join(scratch, description));
  const child = fork(bundle, { stdio: 'inherit' });
  const environment = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the doubles did not start')));
  });
  return { environment, close: () => child.kill() };
}

/**
 * What Azure's own command line takes to start at all, which each of its commands does. It cannot log in to the doubles:
 * they speak http, and it takes an authority by https only.
 */
function startOfAz() {
  if (!installed('az')) return 'not installed';
  const { seconds } = measure('az', ['version'], AZ_RUNS);
  return `${milliseconds([seconds])} ms for az version, before any login (az takes no double: its authority must speak https)`;
}
