/**
 * Validates SARIF files with Microsoft's SARIF multitool and its rules for GitHub code scanning:
 *
 *     node scripts/sarif-multitool.mjs FILE...
 *
 * The tool is 95 MB and runs on Linux only, so it is no dependency: it is installed into a cache folder on first use.
 * Ends with `N passed, N failed, N skipped`; exits 1 when a file has a result of level error or warning, or cannot be
 * judged. Where the tool cannot be installed, says `skipped` and why, and exits 0.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@microsoft/sarif-multitool-linux';
const VERSION = '5.7.0';
/** As `npm view` prints it (dist.integrity); npm refuses anything else. */
const INTEGRITY =
  'sha512-NxUbpq6ISCWoTQ/NfOYEwEDKq1Heka/rMoJ5R5LMydcAZQX/X7g5mWHcgxDub+0M07LC96tZ5LZHvF1Qy3gjTA==';

/**
 * Off unless switched on, even with `--rule-kind Ghas`. GH1004 stays off: its limits are older than GitHub's own; ours are
 * in packages/report/src/sarif/limits/limits.ts. Rule kind `Sarif` stays off: it requests the addresses found in the file.
 */
const RULES = [
  'GH1001.ProvideRequiredLocationProperties',
  'GH1002.InlineThreadFlowLocations',
  'GH1003.ProvideRequiredRegionProperties',
  'GH1005.LocationsMustBeRelativeUrisOrFilePaths',
  'GH1006.ProvideCheckoutPath',
  'GH1007.ProvideFullyFormattedMessageStrings',
];

/** The tool's own limit is 10,000 KB; text that compresses to what GitHub takes can be far longer. */
const MAX_KILOBYTES = 1_000_000;

/** Files a call: the tool takes a second to start, and a command line has an end. */
const BATCH = 500;

/** The tool cannot be had here. */
export class Unavailable extends Error {}

/** The path of the tool, installed where it is not there yet. */
export function installMultitool() {
  if (process.platform !== 'linux')
    throw new Unavailable('the multitool package is for Linux only');
  const cache = ownFolder(join(tmpdir(), `gatehouse-sarif-multitool-${VERSION}-${userInfo().uid}`));
  const binary = join(cache, 'node_modules', ...PACKAGE.split('/'), 'Sarif.Multitool');
  if (!existsSync(binary)) install(cache);
  chmodSync(binary, 0o755);
  return binary;
}

/** The folder for temporary files is everyone's: what is run from it must be ours. */
function ownFolder(path) {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(path);
  if (uid !== userInfo().uid || !lstatSync(path).isDirectory())
    throw new Unavailable(`${path} belongs to someone else`);
  return path;
}

function install(cache) {
  const dependencies = { [PACKAGE]: VERSION };
  const locked = { version: VERSION, integrity: INTEGRITY };
  const lock = {
    lockfileVersion: 3,
    packages: { '': { dependencies }, [`node_modules/${PACKAGE}`]: locked },
  };
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(cache, 'package-lock.json'), JSON.stringify(lock));
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: cache,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
    });
  } catch (error) {
    const reason = String(error.stderr ?? error.message)
      .trim()
      .split('\n')[0];
    throw new Unavailable(`the multitool could not be installed: ${reason}`);
  }
}

/**
 * Results of level error or warning, as `rule at place: message`, by file, where there are any. The tool itself exits 0
 * whatever it finds, and leaves out files over its limit without a word in its report.
 *
 * @param files paths
 */
export function validate(multitool, files) {
  const complaints = new Map();
  for (let start = 0; start < files.length; start += BATCH)
    for (const [file, found] of validateBatch(multitool, files.slice(start, start + BATCH)))
      complaints.set(file, found);
  return complaints;
}

function validateBatch(multitool, files) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-sarif-'));
  try {
    const config = join(folder, 'rules.xml');
    const report = join(folder, 'report.sarif');
    writeFileSync(config, configuration());
    // It passes a file unread whose path has a percent sign in it; so each gets a plain name, and one must be refused.
    const paths = files.map((file, index) => copied(file, join(folder, `${index}.sarif`)));
    const broken = join(folder, 'broken.sarif');
    writeFileSync(broken, '{');
    const options = ['--rule-kind', 'Ghas', '-c', config, '-o', report, '--log', 'ForceOverwrite'];
    const limit = ['--max-file-size-in-kb', String(MAX_KILOBYTES)];
    const run = spawnSync(multitool, ['validate', ...paths, broken, ...options, ...limit], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 600_000,
    });
    const output = `${run.stdout ?? ''}${run.stderr ?? ''}`.trim();
    const refuse = (reason) =>
      new Map(files.map((file) => [file, [`the multitool failed: ${reason}`]]));
    if (run.status !== 0 || !existsSync(report)) return refuse(run.error?.message ?? output);
    const scanned = /^Done\. (\d+) files? scanned\.$/m.exec(output)?.[1];
    if (Number(scanned) !== files.length + 1)
      return refuse(`${scanned ?? 'none'} of ${files.length + 1} files were read`);
    const { ofAll, byPath } = complaints(JSON.parse(readFileSync(report, 'utf8')), [
      ...paths,
      broken,
    ]);
    if (!byPath.has(broken)) return refuse('it did not refuse what is no JSON');
    if (ofAll.length > 0) return refuse(ofAll.join('; '));
    return new Map(
      files.flatMap((file, index) => {
        const found = byPath.get(paths[index]);
        return found ? [[file, found]] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copied(file, to) {
  copyFileSync(file, to);
  return to;
}

function configuration() {
  const rules = RULES.map(
    (rule) =>
      `  <Properties Key="${rule}.Options">\n` +
      '    <Property Key="RuleEnabled" Value="Error" Type="Driver.RuleEnabledState" />\n' +
      '  </Properties>\n',
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<Properties>\n${rules.join('')}</Properties>\n`;
}

/** A complaint of which it is not clear what file it is about is about all. */
function complaints({ runs }, paths) {
  const known = new Set(paths);
  const byPath = new Map();
  const ofAll = [];
  for (const run of runs) {
    for (const result of (run.results ?? []).filter(isBad)) {
      const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {};
      const place = region ? ` at ${region.startLine}:${region.startColumn ?? 1}` : '';
      const complaint = `${result.ruleId}${place}: ${messageOf(run, result)}`;
      const path = pathOf(artifactLocation?.uri);
      if (!known.has(path)) ofAll.push(complaint);
      else byPath.set(path, [...(byPath.get(path) ?? []), complaint]);
    }
    for (const invocation of run.invocations ?? [])
      for (const notification of (invocation.toolExecutionNotifications ?? []).filter(isBad))
        ofAll.push(notification.message?.text ?? 'unknown problem');
  }
  return { byPath, ofAll };
}

/** The tool writes both addresses and bare paths. */
function pathOf(uri) {
  return uri?.startsWith('file:') ? fileURLToPath(uri) : uri;
}

/** SARIF 2.1.0, 3.27.10: a result without a level is a warning. */
function isBad({ level = 'warning', kind = 'fail' }) {
  return kind === 'fail' && (level === 'error' || level === 'warning');
}

function messageOf({ tool }, { ruleId, message }) {
  if (message.text) return message.text;
  const rule = (tool.driver.rules ?? []).find(({ id }) => id === ruleId);
  const template = rule?.messageStrings?.[message.id]?.text ?? String(message.id);
  return template.replace(/\{(\d+)\}/g, (_, index) => message.arguments?.[index] ?? '');
}

function main(files) {
  let multitool;
  try {
    multitool = installMultitool();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.log(`skipped: ${error.message}`);
    console.log(`0 passed, 0 failed, ${files.length} skipped`);
    return 0;
  }
  const complaints = validate(multitool, files);
  const failed = complaints.size;
  for (const file of files) {
    const found = complaints.get(file) ?? [];
    console.log(`${found.length > 0 ? 'failed' : 'passed'}  ${file}`);
    for (const complaint of found) console.log(`  ${complaint}`);
  }
  console.log(`${files.length - failed} passed, ${failed} failed, 0 skipped`);
  return failed > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('usage: node scripts/sarif-multitool.mjs FILE...');
    process.exitCode = 2;
  } else {
    process.exitCode = main(files);
  }
}
