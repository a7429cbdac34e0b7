import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIME = '/usr/bin/time';

/**
 * Runs a command several times and gives the median wall time in seconds and the largest resident size in MB
 * (where GNU time is installed). The command's own exit code does not matter: scanners use it for findings.
 */
export function measure(command, args, runs) {
  const seconds = [];
  let megabytes;
  for (let run = 0; run < runs; run++) {
    const result = timed(command, args);
    if (result === undefined) return undefined;
    seconds.push(result.seconds);
    megabytes = Math.max(megabytes ?? 0, result.megabytes ?? 0) || undefined;
  }
  return { seconds: seconds.sort((a, b) => a - b)[Math.floor(runs / 2)], megabytes };
}

export function installed(command) {
  return spawnSync('which', [command]).status === 0;
}

function timed(command, args) {
  const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
  try {
    const report = join(scratch, 'time');
    const [file, list] = existsSync(TIME)
      ? [TIME, ['-f', '%M', '-o', report, command, ...args]]
      : [command, args];
    const started = process.hrtime.bigint();
    const { error } = spawnSync(file, list, { stdio: 'ignore' });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (error) return undefined;
    const kilobytes = existsSync(report)
      ? Number(readFileSync(report, 'utf8').trim().split('\n').at(-1))
      : NaN;
    return { seconds, megabytes: Number.isFinite(kilobytes) ? kilobytes / 1024 : undefined };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
