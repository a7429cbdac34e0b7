/**
 * The SARIF suite, apart from `npm test` since it installs a large tool: renders samples and has them, and any files
 * given, judged by Microsoft's multitool; a sample with a known flaw shows that the tool does judge.
 *
 *     node test/sarif/run.mjs [FILE...]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { renderSamples } from './render-samples.mjs';

const script = join(import.meta.dirname, '../../scripts/sarif-multitool.mjs');
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-samples-'));

function judge(files, stdio) {
  return spawnSync(process.execPath, [script, ...files], { stdio, encoding: 'utf8' });
}

try {
  const samples = await renderSamples(folder);
  const flawed = join(folder, 'flawed.sarif');
  const log = JSON.parse(readFileSync(samples[0], 'utf8'));
  delete log.runs[0].results[0].locations[0].physicalLocation.region;
  writeFileSync(flawed, JSON.stringify(log));

  const control = judge([flawed], 'pipe');
  const asExpected = control.status === 1 ? /GH1017|GH1003/ : /^skipped: /;
  if (!asExpected.test(control.stdout)) {
    console.log(
      `failed  a result without a region was not refused\n${control.stdout}${control.stderr}`,
    );
    console.log('0 passed, 1 failed, 0 skipped');
    process.exitCode = 1;
  } else {
    process.exitCode = judge([...samples, ...process.argv.slice(2)], 'inherit').status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
