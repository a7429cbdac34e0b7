import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeKubeconfig } from '../../src/index.ts';
import { AUTHORITY, SERVER } from './returned.ts';

const HOSTILE = 'shop"\n- a: &x\t\u2028\u{1f600}\\ # {{ !!str';

/** Whether the machine has kubectl, whose parser is the one that counts. */
const hasKubectl = runs('kubectl');

function runs(command: string): boolean {
  try {
    execFileSync(command, ['version', '--client'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

(hasKubectl ? describe : describe.skip)('kubectl (skipped where it is not installed)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kubeconfig-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads what we write, hostile names and all', () => {
    const file = join(folder, 'config');
    const text = writeKubeconfig({
      access: {
        clusterName: HOSTILE,
        server: SERVER,
        certificateAuthority: AUTHORITY,
        login: { kind: 'entra', scope: 'x/.default' },
      },
      user: {
        kind: 'exec',
        command: '/opt/node',
        args: [HOSTILE, 'credential'],
        env: { HOSTILE },
      },
      namespace: 'web',
    });
    writeFileSync(file, text, { mode: 0o600 });
    const view = execFileSync(
      'kubectl',
      ['config', 'view', '--raw', '--output=json', `--kubeconfig=${file}`],
      { encoding: 'utf8', timeout: 20_000 },
    );
    expect(JSON.parse(view)).toMatchObject({
      'current-context': HOSTILE,
      clusters: [{ name: HOSTILE, cluster: { server: SERVER } }],
      contexts: [{ name: HOSTILE, context: { user: HOSTILE, namespace: 'web' } }],
      users: [
        {
          name: HOSTILE,
          user: {
            exec: {
              apiVersion: 'client.authentication.k8s.io/v1',
              command: '/opt/node',
              args: [HOSTILE, 'credential'],
              env: [{ name: 'HOSTILE', value: HOSTILE }],
              interactiveMode: 'Never',
            },
          },
        },
      ],
    });
  });
});
