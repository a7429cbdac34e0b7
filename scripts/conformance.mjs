#!/usr/bin/env node
// Holds the bundle against cases that other projects' authors labelled, and the passive rules against what ZAP answered.
//   node scripts/conformance.mjs [--framework F] [--source S] [--rank P0] [--misses N] [--save]
// Reads $GATEHOUSE_CONFORMANCE, else ../shared/conformance. Without --framework it prints all and compares them with
// conformance-baseline.json, below which no source may fall; --save raises the baseline. `--framework dast` prints the
// passive rules alone.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureDast } from './conformance/dast.mjs';

const root = join(import.meta.dirname, '..');
const home = resolve(
  process.env.GATEHOUSE_CONFORMANCE ?? join(root, '..', 'shared', 'conformance'),
);
const FRAMEWORKS = ['kubernetes', 'dockerfile', 'github_actions'];
const baselinePath = join(root, 'conformance-baseline.json');

if (!existsSync(join(home, 'labels.jsonl'))) {
  console.log(`conformance: skipped, there are no labelled cases at ${home}`);
  console.log('0 passed, 0 failed, 1 skipped');
  process.exit(0);
}

const options = process.argv.slice(2).filter((argument) => argument !== '--save');
if (options.join(' ').includes('--framework dast')) {
  await measureDast(root, home, missesIn(options));
  process.exit();
}
const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-conformance-'));
try {
  spawnSync('node', [join(root, 'scripts/generate.mjs')], { stdio: 'ignore' });
  if (process.env.GATEHOUSE_REBUILD !== '0')
    execFileSync('node', [join(root, 'scripts/build.mjs'), join(scratch, 'dist')], {
      stdio: 'inherit',
    });
  const evaluations = join(scratch, 'evaluations.jsonl');
  scan(join(home, 'cases'), evaluations);
  if (options.includes('--framework'))
    process.stdout.write(score(evaluations, ['--covered', ...options]));
  else process.exitCode = await report(evaluations);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Each case on its own, every rule asked, every answer written. */
function scan(cases, evaluations) {
  const cli =
    process.env.GATEHOUSE_REBUILD === '0'
      ? join(root, 'dist/cli.js')
      : join(scratch, 'dist/cli.js');
  const flags = [
    '--isolated',
    '--profile',
    'all',
    '--fail-on',
    'none',
    '--allow-parse-errors',
    '--format',
    'json',
  ];
  execFileSync(
    'node',
    [
      cli,
      'scan',
      cases,
      ...flags,
      '--evaluations',
      evaluations,
      '--output',
      join(scratch, 'report.json'),
    ],
    { stdio: 'inherit' },
  );
}

function score(evaluations, extra) {
  return execFileSync('node', [join(home, 'score.mjs'), evaluations, ...extra], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Prints every framework and counts each source as one test against the committed baseline. */
async function report(evaluations) {
  const measured = {};
  for (const framework of FRAMEWORKS) {
    for (const rank of ['P0', 'P1']) {
      const share = /^labels (\d+), of covered controls (\d+)/.exec(
        score(evaluations, ['--framework', framework, '--rank', rank]),
      );
      console.log(
        `${framework} ${rank}: rules carry the ids of ${share?.[2]} of ${share?.[1]} scored labels`,
      );
    }
    const text = score(evaluations, ['--covered', '--framework', framework, ...options]);
    console.log(text);
    for (const [, group, percent] of text.matchAll(/^(TOTAL|[\w-]+\/[\w_]+)\s+agree\s+([\d.]+)%/gm))
      measured[group === 'TOTAL' ? `total/${framework}` : group] = Number(percent);
  }
  const dast = await measureDast(root, home, missesIn(options));
  if (!dast) console.log(`dast: skipped, there are no recorded exchanges at ${home}/dast`);
  Object.assign(measured, dast);
  if (process.argv.includes('--save'))
    writeFileSync(baselinePath, `${JSON.stringify(measured, null, 2)}\n`);
  const baseline = existsSync(baselinePath) ? JSON.parse(readFileSync(baselinePath, 'utf8')) : {};
  const held = Object.entries(baseline).filter(([group]) => dast || !group.startsWith('dast/'));
  const fallen = held.filter(([group, percent]) => (measured[group] ?? 0) < percent);
  for (const [group, percent] of fallen)
    console.log(`FELL ${group}: ${measured[group] ?? 'none'} below ${percent}`);
  console.log(`${held.length - fallen.length} passed, ${fallen.length} failed, 0 skipped`);
  return fallen.length > 0 ? 1 : 0;
}

/** `--misses N`, the one option that concerns both. */
function missesIn(options) {
  const at = options.indexOf('--misses');
  return at < 0 ? [] : options.slice(at, at + 2);
}
