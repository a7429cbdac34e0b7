/**
 * The SARIF suite, apart from `npm test` since it installs a large tool: has samples, and any files and folders given,
 * judged by our checker of GitHub's limits and by Microsoft's multitool. A sample with a known flaw shows that both do judge.
 *
 *     node test/sarif/run.mjs [FILE|FOLDER...]
 *
 * Tests keep what they make in the folder that GATEHOUSE_SARIF_COLLECTION names (packages/testing/src/sarif-collection.ts).
 * Ends with `N passed, N failed, N skipped`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installMultitool, Unavailable, validate } from '../../scripts/sarif-multitool.mjs';
import { checkLimits } from './limits.mjs';
import { renderSamples } from './render-samples.mjs';

/** As many complaints of a file as somebody would read. */
const SHOWN = 10;

const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-samples-'));
try {
  const multitool = installed();
  const samples = await renderSamples(scratch);
  const judge = async (files) => {
    const limits = await checkLimits(files, scratch);
    const rules = multitool.path === undefined ? new Map() : validate(multitool.path, files);
    return (file) => [...(limits.get(file) ?? []), ...(rules.get(file) ?? [])];
  };

  const complaints = (await judge([flawed(samples[0])]))(join(scratch, 'flawed.sarif'));
  const expected =
    multitool.path === undefined ? [/^limits: region/] : [/^limits: region/, /^GH1003/];
  const unseen = expected.filter((pattern) => !complaints.some((each) => pattern.test(each)));
  if (unseen.length > 0) {
    console.log(`failed  a result without a region was not refused: ${unseen.join(', ')}`);
    report(0, 1, 0);
  } else {
    const files = [...samples, ...process.argv.slice(2).flatMap(filesOf)];
    show(files, await judge(files), multitool.reason);
  }
} catch (error) {
  console.log(`failed  ${error.message}`);
  report(0, 1, 0);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function installed() {
  try {
    return { path: installMultitool() };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { reason: error.message };
  }
}

function flawed(sample) {
  const log = JSON.parse(readFileSync(sample, 'utf8'));
  delete log.runs[0].results[0].locations[0].physicalLocation.region;
  const path = join(scratch, 'flawed.sarif');
  writeFileSync(path, JSON.stringify(log));
  return path;
}

/** What was uploaded was a file too: it is judged once, as an upload. */
function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.sarif'));
  if (names.length === 0) throw new Error(`${path} holds no SARIF: were the tests run with it?`);
  const uploads = new Set(names.filter((name) => name.startsWith('upload-')));
  return names
    .filter((name) => !uploads.has(name.replace(/^file-/, 'upload-')) || uploads.has(name))
    .sort()
    .map((name) => join(path, name));
}

function show(files, complaintsOf, reason) {
  const bad = files.filter((file) => complaintsOf(file).length > 0);
  for (const file of bad) {
    const found = complaintsOf(file);
    console.log(`failed  ${file}`);
    for (const complaint of found.slice(0, SHOWN)) console.log(`  ${complaint}`);
    if (found.length > SHOWN) console.log(`  and ${found.length - SHOWN} more`);
  }
  const good = files.length - bad.length;
  if (reason === undefined) report(good, bad.length, 0);
  else {
    console.log(`skipped: ${reason}; the limits were checked`);
    report(0, bad.length, good);
  }
}

function report(passed, failed, skipped) {
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
