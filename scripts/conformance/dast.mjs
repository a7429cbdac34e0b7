// Holds the passive rules of packages/dast against what a real ZAP said of recorded exchanges, and of a table of responses
// that differ in one point each. Reads <home>/dast; its score.mjs counts the former, this file the latter.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NODE_BUNDLE } from '../build/node-bundle.mjs';

/** When the exchanges were recorded: some answers hang on the date. */
const RECORDED = new Date('2026-11-22T22:00:10Z');

/**
 * Prints what disagrees and gives the agreement in percent by source: `dast/total`, `dast/<plugin>`, `dast/differential`,
 * and the number of plugins as `dast/plugins`. Undefined where there are no recordings.
 */
export async function measureDast(root, home, options = []) {
  const folder = join(home, 'dast');
  if (!existsSync(join(folder, 'exchanges.jsonl'))) return undefined;
  const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-dast-conformance-'));
  try {
    const judge = await loadJudge(root, scratch);
    const evaluations = join(scratch, 'evaluations.jsonl');
    const lines = readFileSync(join(folder, 'exchanges.jsonl'), 'utf8').split('\n').filter(Boolean);
    writeFileSync(evaluations, lines.map((line) => `${evaluated(judge, line)}\n`).join(''));
    const text = execFileSync('node', [join(folder, 'score.mjs'), evaluations, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    console.log(text.trimEnd());
    return { ...sources(text), 'dast/differential': differential(judge, folder) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the rules answer about one exchange: alertRefs and ids. */
async function loadJudge(root, scratch) {
  const path = join(scratch, 'dast.mjs');
  await build({
    entryPoints: [join(root, 'packages/dast/src/index.ts')],
    absWorkingDir: root,
    outfile: path,
    ...NODE_BUNDLE,
    logLevel: 'error',
  });
  const { Judge, passiveRules, readRecordingFile } = await import(pathToFileURL(path).href);
  const rules = await passiveRules();
  return (row) => {
    const [{ exchange }] = readRecordingFile('row', Buffer.from(JSON.stringify(row)));
    const judge = new Judge(rules, { profile: 'all', now: RECORDED });
    const answer = judge.take(exchange);
    for (const defect of judge.defects) console.log(defect);
    return answer;
  };
}

function evaluated(judge, line) {
  const row = JSON.parse(line);
  const { alertRefs, rules } = judge(row);
  return JSON.stringify({ id: row.id, alertRefs, rules });
}

function sources(text) {
  const measured = {};
  for (const [, plugin, percent] of text.matchAll(/^(\d+) +([\d.]+)% of \d+$/gm))
    measured[`dast/${plugin}`] = Number(percent);
  const [, total, plugins] = /^TOTAL ([\d.]+)% of \d+, plugins (\d+)/m.exec(text) ?? [];
  return { 'dast/total': Number(total), 'dast/plugins': Number(plugins), ...measured };
}

/** A row for each response and scheme; it agrees where all alertRefs do. */
function differential(judge, folder) {
  const rows = JSON.parse(readFileSync(join(folder, 'differential.json'), 'utf8'));
  let agree = 0;
  let all = 0;
  for (const { case: name, status, headers, body, ...answers } of rows)
    for (const scheme of ['http', 'https']) {
      const wanted = [...new Set(answers[scheme] ?? [])].sort();
      const got = judge({
        requestHeader: `GET ${scheme}://fixture.example/x/${name} HTTP/1.1`,
        responseHeader: [`HTTP/1.1 ${status}`, ...headerLines(headers)].join('\r\n'),
        responseBody: body,
      }).alertRefs;
      const missing = wanted.filter((ref) => !got.includes(ref));
      const more = got.filter((ref) => !wanted.includes(ref));
      all++;
      if (missing.length + more.length === 0) agree++;
      else console.log(`${scheme} ${name}: missing [${missing}] more [${more}]`);
    }
  const percent = Math.floor((1000 * agree) / all) / 10;
  console.log(`differential table: ${percent}% of ${all} rows agree`);
  return percent;
}

function headerLines(headers) {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => `${name}: ${each}`),
  );
}
