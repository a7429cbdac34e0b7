import { spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { temporaryDirectory } from '@gatehouse/testing';
import { flawedPod } from './run-cli.ts';

let bundle = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../src/bin.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'silent',
  });
  bundle = outputFiles[0]?.text.replace(/^#!.*/, '') ?? '';
}, 60_000);

/** Runs the command line as a process; `readUpTo` closes its standard output after the first piece. */
async function run(
  folder: string,
  stdout: 'closed' | number,
): Promise<{ code: number | null; err: string }> {
  const stdio: SpawnOptions['stdio'] = ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'];
  const child = spawn(process.execPath, ['cli.mjs', 'scan', 'k8s', '--all'], {
    cwd: folder,
    stdio,
  });
  child.stdout?.destroy();
  let err = '';
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const code = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  return { code, err };
}

describe('standard output', () => {
  it('may be closed by a reader that has seen enough', async () => {
    await using folder = await temporaryDirectory({
      'cli.mjs': bundle,
      'k8s/a.yaml': flawedPod(),
    });
    expect(await run(folder.path, 'closed')).toEqual({ code: 1, err: '' });
  });

  (existsSync('/dev/full') ? it : it.skip)('that is full is an error', async () => {
    await using folder = await temporaryDirectory({
      'cli.mjs': bundle,
      'k8s/a.yaml': flawedPod(),
    });
    const full = openSync('/dev/full', 'w');
    try {
      expect(await run(folder.path, full)).toEqual({
        code: 2,
        err: 'gatehouse: standard output cannot be written (ENOSPC)\n',
      });
    } finally {
      closeSync(full);
    }
  });
});
