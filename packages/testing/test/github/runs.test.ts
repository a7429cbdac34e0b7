import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory, zipArchive } from '../../src/index.ts';
import { field, idOf, opened } from './client.ts';

const SHA = 'a'.repeat(40);
const BASE = '/repos/acme/shop/actions';

describe('workflow runs', () => {
  it('are told with attempts, jobs and workflow', async () => {
    await using double = await opened();
    const { github, call } = double;
    const jobs = [{ id: 5, name: 'gate', status: 'completed', conclusion: 'failure' }];
    const first = github.run({ head_sha: SHA, conclusion: 'failure', jobs });
    const { id } = github.run({ head_sha: SHA, id: first.id, run_attempt: 2 });
    const run = `${BASE}/runs/${id}`;
    expect((await call('GET', run)).body).toMatchObject({
      run_attempt: 2,
      conclusion: 'success',
      path: '.github/workflows/ci.yml',
      head_repository: { full_name: 'acme/shop', fork: false },
    });
    expect((await call('GET', `${run}/attempts/1`)).body).toMatchObject({ conclusion: 'failure' });
    expect((await call('GET', `${run}/attempts/1/jobs`)).body).toMatchObject({
      jobs: [{ name: 'gate', conclusion: 'failure', head_sha: SHA }],
    });
    expect((await call('GET', `${run}/jobs`)).body).toMatchObject({ total_count: 0 });
    expect((await call('GET', `${run}/attempts/3`)).status).toBe(404);
    const workflow = await call('GET', `${BASE}/workflows/ci.yml`);
    expect(workflow.body).toMatchObject({ path: '.github/workflows/ci.yml', name: 'CI' });
    const byId = `${BASE}/workflows/${idOf(workflow)}/runs`;
    expect((await call('GET', byId)).body).toMatchObject({ total_count: 1 });
    expect((await call('GET', `${BASE}/workflows/other.yml`)).status).toBe(404);
    expect((await call('GET', `${BASE}/workflows`)).body).toMatchObject({ total_count: 1 });
    expect(github.violations).toEqual([]);
  });

  it('are found by commit, event and outcome', async () => {
    await using double = await opened();
    const { github, call } = double;
    github.pull({ number: 3, headSha: SHA });
    github.run({ head_sha: SHA, event: 'pull_request' });
    github.run({ head_sha: SHA, event: 'pull_request', head_repository: 'mallory/shop' });
    github.run({ head_sha: 'b'.repeat(40), conclusion: 'failure' });
    const found = await call('GET', `${BASE}/runs?head_sha=${SHA}&event=pull_request`);
    // GitHub does not say which pull request a fork's run is for.
    expect(found.body).toMatchObject({
      workflow_runs: [
        { head_repository: { full_name: 'mallory/shop', fork: true }, pull_requests: [] },
        { pull_requests: [{ number: 3 }] },
      ],
    });
    const failed = await call('GET', `${BASE}/runs?status=failure`);
    expect(failed.body).toMatchObject({ total_count: 1 });
    expect(github.violations).toEqual([]);
  });
});

describe('artifacts', () => {
  it('are downloaded from another host, without the token', async () => {
    await using double = await opened();
    const { github, call } = double;
    const { id } = github.run({ head_sha: SHA, artifacts: { evidence: { 'a.json': '{}' } } });
    const listed = await call('GET', `${BASE}/runs/${id}/artifacts?name=evidence`);
    const [artifact] = field(listed, 'artifacts') as [{ id: number }];
    expect(artifact).toMatchObject({ name: 'evidence', workflow_run: { id, head_sha: SHA } });
    const path = `${BASE}/artifacts/${artifact.id}`;
    const redirect = await call('GET', `${path}/zip`);
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get('location') ?? '';
    expect(new URL(location).origin).not.toBe(new URL(github.apiUrl).origin);
    const archive = Buffer.from(await (await fetch(location)).arrayBuffer());
    const digest = createHash('sha256').update(archive).digest('hex');
    expect(artifact).toMatchObject({ digest: `sha256:${digest}`, size_in_bytes: archive.length });
    expect((await call('GET', path)).body).toMatchObject({ expired: false });
    expect((await fetch(location.replace('sig=', 'sig=x'))).status).toBe(404);
    expect(github.violations).toEqual([]);
    expect((await fetch(location, { headers: { authorization: 'Bearer x' } })).status).toBe(400);
    expect(github.violations).toHaveLength(1);
  });

  it('expire, are zip only and may be missing', async () => {
    await using double = await opened();
    const { github, call } = double;
    const { id: run } = github.run({ head_sha: SHA });
    const { id } = github.artifact({ run, name: 'old', archive: zipArchive({}), expired: true });
    expect((await call('GET', `${BASE}/artifacts/${id}/zip`)).status).toBe(410);
    expect((await call('GET', `${BASE}/artifacts/${id}/tar`)).status).toBe(404);
    expect((await call('GET', `${BASE}/artifacts/1`)).status).toBe(404);
    expect((await call('GET', `${BASE}/artifacts`)).body).toMatchObject({ total_count: 1 });
  });
});

it('makes archives that others read', async () => {
  await using folder = await temporaryDirectory();
  const file = folder.write('a.zip', zipArchive({ 'dir/ü.txt': 'text\n', empty: '' }));
  const script =
    'import sys,zipfile,json; z=zipfile.ZipFile(sys.argv[1]); print(json.dumps([z.testzip(), z.namelist(), z.read("dir/ü.txt").decode()]))';
  const out = execFileSync('python3', ['-c', script, join(file)], { encoding: 'utf8' });
  expect(JSON.parse(out)).toEqual([null, ['dir/ü.txt', 'empty'], 'text\n']);
});
