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
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

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

class Unavailable extends Error {}

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

/** Results of level error or warning, as `rule at place: message`. The tool itself exits 0 whatever it finds. */
export function validate(multitool, file) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-sarif-'));
  try {
    const config = join(folder, 'rules.xml');
    const report = join(folder, 'report.sarif');
    writeFileSync(config, configuration());
    const args = ['validate', resolve(file), '--rule-kind', 'Ghas', '-c', config, '-o', report];
    const run = spawnSync(multitool, [...args, '--log', 'ForceOverwrite'], {
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (run.status !== 0 || !existsSync(report))
      return [
        `the multitool failed: ${String(run.error?.message ?? run.stdout + run.stderr).trim()}`,
      ];
    return complaints(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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

function complaints({ runs }) {
  return runs.flatMap((run) => [
    ...(run.results ?? []).filter(isBad).map((result) => {
      const region = result.locations?.[0]?.physicalLocation?.region;
      const place = region ? ` at ${region.startLine}:${region.startColumn ?? 1}` : '';
      return `${result.ruleId}${place}: ${messageOf(run, result)}`;
    }),
    ...(run.invocations ?? [])
      .flatMap((invocation) => invocation.toolExecutionNotifications ?? [])
      .filter(isBad)
      .map((notification) => `multitool: ${notification.message?.text ?? 'unknown problem'}`),
  ]);
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
  let failed = 0;
  for (const file of files) {
    const found = validate(multitool, file);
    if (found.length > 0) failed++;
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
