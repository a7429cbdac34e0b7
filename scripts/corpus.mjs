#!/usr/bin/env node
// A report: what the bundle says about real repositories, and how much of it. Noise is a defect too.
//   node scripts/corpus.mjs [--profile all] [--rules N] [repository …]
// Reads $GATEHOUSE_CORPUS, else ../shared/corpus: one repository a folder. Builds first, unless GATEHOUSE_REBUILD=0.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const home = resolve(process.env.GATEHOUSE_CORPUS ?? join(root, '..', 'shared', 'corpus'));
const { values, positionals } = parseArgs({
  options: {
    profile: { type: 'string', default: 'default' },
    rules: { type: 'string', default: '20' },
  },
  allowPositionals: true,
});
const POD_KINDS =
  /^(?:Pod|Deployment|StatefulSet|DaemonSet|Job|CronJob|ReplicaSet|ReplicationController|PodTemplate|Rollout)$/;

if (!existsSync(home)) {
  console.log(`corpus: skipped, there are no repositories at ${home}`);
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-corpus-'));
try {
  const rebuild = process.env.GATEHOUSE_REBUILD !== '0';
  const dist = rebuild ? join(scratch, 'dist') : join(root, 'dist');
  if (rebuild) execFileSync('node', [join(root, 'scripts/build.mjs'), dist], { stdio: 'inherit' });
  const names = positionals.length > 0 ? positionals : folders(home);
  const reports = names.map((name) => scan(join(dist, 'cli.js'), name));
  for (const report of reports) describe(report);
  if (reports.length > 1) summarise(reports);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function scan(cli, name) {
  const [report, evaluations] = ['report.json', 'evaluations.jsonl'].map((file) =>
    join(scratch, file),
  );
  const started = performance.now();
  const flags = [
    '--profile',
    values.profile,
    '--format',
    'json',
    '--output',
    report,
    '--evaluations',
    evaluations,
  ];
  const { status, stderr } = spawnSync('node', [cli, 'scan', join(home, name), ...flags], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (stderr !== '' || ![0, 1, 2].includes(status))
    throw new Error(`${name}: ended with ${status}\n${stderr}`);
  const read = JSON.parse(readFileSync(report, 'utf8'));
  return { name, seconds, ...read, workloads: countWorkloads(readFileSync(evaluations, 'utf8')) };
}

/** The objects with pods among those that any rule was asked about. */
function countWorkloads(lines) {
  const seen = new Set();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const { file, resource } = JSON.parse(line);
    if (resource && POD_KINDS.test(resource.type))
      seen.add(`${file} ${resource.type} ${resource.name ?? ''}`);
  }
  return seen.size;
}

function describe({ name, seconds, verdict, coverage, findings, workloads }) {
  const files = Object.entries(coverage.files)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
  console.log(
    `\n${name}: ${verdict} in ${seconds.toFixed(2)} s; files: ${files}; ${coverage.resources} resources`,
  );
  for (const { path, status, line, message } of coverage.problems)
    if (status === 'failed') console.log(`  failed ${path}${line ? `:${line}` : ''}: ${message}`);
  table(findings, workloads);
}

function summarise(reports) {
  const findings = reports.flatMap((report) => report.findings);
  const workloads = reports.reduce((sum, report) => sum + report.workloads, 0);
  console.log(`\nAll ${reports.length} repositories`);
  table(findings, workloads);
}

function table(findings, workloads) {
  const onWorkloads = findings.filter(
    ({ resource }) => resource && POD_KINDS.test(resource.kind),
  ).length;
  const each = workloads === 0 ? 'none' : `${(onWorkloads / workloads).toFixed(1)} each`;
  console.log(`  ${findings.length} findings; ${onWorkloads} on ${workloads} workloads: ${each}`);
  const rows = [...byRule(findings)].map(([rule, of]) => ({
    rule,
    severity: of[0].severity,
    count: of.length,
    files: new Set(of.map(({ location }) => location.path)).size,
  }));
  rows.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  for (const { rule, severity, count, files } of rows.slice(0, Number(values.rules)))
    console.log(
      `  ${String(count).padStart(6)}  in ${String(files).padStart(4)} files  ${severity.padEnd(8)}  ${rule}`,
    );
}

function byRule(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}
