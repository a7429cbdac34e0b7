#!/usr/bin/env node
// A report, not a test: how fast the bundle is beside its floor and, where installed, its peers, on the same trees.
//   npm run bench [-- 100 2000 20000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldStart } from './bench/cold-start.mjs';
import { crawl } from './bench/crawl.mjs';
import { login } from './bench/login.mjs';
import { writeManifests } from './bench/manifests.mjs';
import { installed, measure } from './bench/measure.mjs';
import { renderings } from './bench/renderings.mjs';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.js');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));

try {
  await coldStart(root, scratch);
  await login(root, scratch);
  await crawl(root, scratch);
  await renderings(root);
  for (const count of sizes.length > 0 ? sizes : [100, 2000, 20000]) compare(count);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function compare(count) {
  const tree = join(scratch, `tree-${count}`);
  const { bytes, objects } = writeManifests(tree, count);
  const megabytes = bytes / 1024 / 1024;
  console.log(`\n${count} files, ${objects} objects, ${megabytes.toFixed(2)} MB`);
  console.log('tool                     wall s   files/s     MB/s   peak MB   times the floor');
  const runs = count > 5000 ? 1 : 3;
  const report = join(scratch, 'report.json');
  const floor = measure('node', [join(root, 'scripts/bench/floor.mjs'), tree], runs);
  const rows = [
    ['floor (read + parse)', floor],
    [
      'gatehouse',
      measure('node', [cli, 'scan', tree, '--format', 'json', '--output', report], runs),
    ],
    [
      'gatehouse (all rules)',
      measure(
        'node',
        [cli, 'scan', tree, '--profile', 'all', '--format', 'json', '--output', report],
        runs,
      ),
    ],
  ];
  if (count <= 5000) rows.push(['kube-score', kubeScore(tree, runs)], ['checkov', checkov(tree)]);
  for (const [name, result] of rows) {
    if (!result) {
      console.log(`${name.padEnd(22)} not installed`);
      continue;
    }
    const cells = [
      result.seconds.toFixed(2).padStart(8),
      (count / result.seconds).toFixed(0).padStart(9),
      (megabytes / result.seconds).toFixed(2).padStart(8),
      (result.megabytes?.toFixed(0) ?? '?').padStart(9),
      (result.seconds / floor.seconds).toFixed(1).padStart(17),
    ];
    console.log(name.padEnd(22) + cells.join(' '));
  }
}

function kubeScore(tree, runs) {
  if (!installed('kube-score')) return undefined;
  const script = join(scratch, 'kube-score.sh');
  writeFileSync(script, `find "$1" -name '*.yaml' -print0 | xargs -0 kube-score score -o ci`);
  return measure('sh', [script, tree], runs);
}

function checkov(tree) {
  return installed('checkov')
    ? measure('checkov', ['-d', tree, '--framework', 'kubernetes', '--compact', '--quiet'], 1)
    : undefined;
}
