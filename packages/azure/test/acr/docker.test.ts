import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeDockerConfig } from '../../src/index.ts';

const REGISTRY = 'shop.azurecr.io';

/** Whether the machine has the docker command; no daemon is needed. */
const hasDocker = runs('docker');

function runs(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

(hasDocker ? describe : describe.skip)('docker (skipped where it is not installed)', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'docker-config-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Logging out removes a login from wherever docker looks for it. */
  function afterLogout(registry: string): unknown {
    const login = { registry: REGISTRY, password: 'refresh', expiresAt: undefined };
    const existing = {
      credsStore: 'not-installed',
      auths: { 'ghcr.io': {} },
      credHelpers: { 'gcr.io': 'neither' },
    };
    const file = join(folder, 'config.json');
    writeFileSync(file, mergeDockerConfig(JSON.stringify(existing), [login]));
    execFileSync('docker', ['--config', folder, 'logout', registry], {
      stdio: 'ignore',
      timeout: 20_000,
      env: { PATH: process.env['PATH'] },
    });
    return JSON.parse(readFileSync(file, 'utf8'));
  }

  it('looks for our login in the file, though a store has all others', () => {
    expect(afterLogout(REGISTRY)).toEqual({
      credsStore: 'not-installed',
      credHelpers: { 'gcr.io': 'neither', [REGISTRY]: '' },
      auths: { 'ghcr.io': {} },
    });
  });

  it('looks for another one in its store as before', () => {
    expect(afterLogout('ghcr.io')).toMatchObject({ auths: { 'ghcr.io': {}, [REGISTRY]: {} } });
  });
});
