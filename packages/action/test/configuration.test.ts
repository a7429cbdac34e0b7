import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { scanWith } from './scan.ts';

const NAME = '.github/gatehouse.yml';

/** The threshold that a scan of this path goes by. */
async function failOn(workspace: string, path?: string): Promise<string> {
  await using temp = await temporaryDirectory();
  const { outcome } = await scanWith(
    path === undefined ? {} : { path },
    { serverUrl: '', apiUrl: '', graphqlUrl: '' },
    { workspace, temp: temp.path },
  );
  return outcome.thresholds.failOn;
}

it('is that of the repository that was checked out under a path', async () => {
  await using repository = await gitRepository({ [NAME]: 'fail-on: low\n', 'k8s/a.yaml': '' });
  await using workspace = await temporaryDirectory({ [NAME]: 'fail-on: critical\n' });
  cpSync(repository.path, join(workspace.path, 'app'), { recursive: true });
  for (const path of ['app', 'app/k8s', 'app/k8s/a.yaml'])
    expect(await failOn(workspace.path, path)).toBe('low');
  expect(await failOn(workspace.path)).toBe('critical');
});

it('is that of the workspace for any path, where no git repository is', async () => {
  await using workspace = await temporaryDirectory({ [NAME]: 'fail-on: low\n', 'k8s/a.yaml': '' });
  for (const path of [undefined, 'k8s', 'k8s/a.yaml'])
    expect(await failOn(workspace.path, path)).toBe('low');
});
