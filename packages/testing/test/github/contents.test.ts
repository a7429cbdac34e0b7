import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { gitRepository } from '../../src/index.ts';
import { client, field, opened } from './client.ts';

const FILES = { 'README.md': '# Shop\n', 'infra/main.tf': 'resource\n', 'infra/a/b.tf': 'b\n' };
const BASE = '/repos/acme/shop';

describe('contents', () => {
  it('come as Base64, raw or a list', async () => {
    await using double = await opened();
    double.github.commit({ files: FILES, branch: 'main' });
    const file = await double.call('GET', `${BASE}/contents/infra/main.tf?ref=main`);
    expect(file.body).toMatchObject({ type: 'file', path: 'infra/main.tf', size: 9 });
    expect(Buffer.from(String(field(file, 'content')), 'base64').toString()).toBe('resource\n');
    const raw = client({
      apiUrl: double.github.apiUrl,
      token: double.github.token(),
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    expect((await raw('GET', `${BASE}/contents/README.md`)).body).toBe('# Shop\n');
    expect((await double.call('GET', `${BASE}/contents/infra`)).body).toMatchObject([
      { type: 'file', name: 'main.tf' },
      { type: 'dir', name: 'a', path: 'infra/a' },
    ]);
    expect((await double.call('GET', `${BASE}/contents/`)).body).toHaveLength(2);
    expect((await double.call('GET', `${BASE}/contents/none`)).status).toBe(404);
    expect((await double.call('GET', `${BASE}/contents/README.md?ref=none`)).status).toBe(404);
    expect(double.github.violations).toEqual([]);
  });

  it('of a large file only come raw', async () => {
    await using double = await opened();
    double.github.commit({ files: { big: 'x'.repeat(1024 * 1024 + 1) }, branch: 'main' });
    const { body } = await double.call('GET', `${BASE}/contents/big`);
    expect(body).toMatchObject({ content: '', encoding: 'none', size: 1024 * 1024 + 1 });
  });
});

describe('git objects', () => {
  it('have the ids that git gives them', async () => {
    await using double = await opened();
    await using real = await gitRepository(FILES);
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: real.path, encoding: 'utf8' }).trim();
    const commit = double.github.commit({ files: FILES, branch: 'main' });
    expect(commit.tree).toBe(git('rev-parse', 'HEAD^{tree}'));
    const tree = await double.call('GET', `${BASE}/git/trees/main?recursive=1`);
    expect(field(tree, 'tree')).toMatchObject(
      git('ls-tree', '-r', '-t', 'HEAD')
        .split('\n')
        .map((line) => line.split(/\s+/u))
        .map(([mode, type, sha, path]) => ({ mode, type, sha, path })),
    );
    const blob = await double.call(
      'GET',
      `${BASE}/git/blobs/${git('rev-parse', 'HEAD:README.md')}`,
    );
    expect(blob.body).toMatchObject({ size: 7, encoding: 'base64' });
    const flat = await double.call('GET', `${BASE}/git/trees/${commit.sha}`);
    expect(field(flat, 'tree')).toHaveLength(2);
    for (const path of ['git/trees/none', 'git/blobs/none', `git/commits/${'0'.repeat(40)}`])
      expect((await double.call('GET', `${BASE}/${path}`)).status).toBe(404);
    expect(double.github.violations).toEqual([]);
  });
});

describe('commits', () => {
  it('are compared from where they parted', async () => {
    await using double = await opened();
    const { github, call } = double;
    const start = github.commit({ files: { a: '1\n' } });
    github.commit({ files: { a: '1\n', b: '2\n' }, parents: [start.sha], branch: 'main' });
    const { sha } = github.commit({
      files: { a: 'one\n' },
      parents: [start.sha],
      branch: 'feature/x',
      message: 'Spell it out',
    });
    expect((await call('GET', `${BASE}/compare/main...feature/x`)).body).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: start.sha },
      commits: [{ sha, commit: { message: 'Spell it out' } }],
      files: [{ filename: 'a', patch: '@@ -1,1 +1,1 @@\n-1\n+one' }],
    });
    expect((await call('GET', `${BASE}/compare/main...main`)).body).toMatchObject({
      status: 'identical',
    });
    const forward = await call('GET', `${BASE}/compare/${start.sha}...acme:feature/x`);
    expect(forward.body).toMatchObject({ status: 'ahead' });
    expect((await call('GET', `${BASE}/compare/main...none`)).status).toBe(404);
    expect((await call('GET', `${BASE}/git/commits/${sha}`)).body).toMatchObject({
      parents: [{ sha: start.sha }],
    });
    expect((await call('GET', `${BASE}/commits/feature%2Fx`)).body).toMatchObject({
      files: [{ filename: 'a', status: 'modified' }],
    });
    expect(github.violations).toEqual([]);
  });
});

describe('the supply chain', () => {
  it('answers with what the test put there', async () => {
    await using double = await opened();
    const { github, call } = double;
    const change = {
      change_type: 'added',
      manifest: 'package-lock.json',
      ecosystem: 'npm',
      name: 'left-pad',
      version: '1.3.0',
      package_url: 'pkg:npm/left-pad@1.3.0',
      license: null,
      source_repository_url: null,
      vulnerabilities: [],
      scope: 'runtime',
    };
    github.state.dependencyChanges.set('main...feature', [change]);
    const compare = `${BASE}/dependency-graph/compare`;
    expect((await call('GET', `${compare}/main...feature`)).body).toEqual([change]);
    expect((await call('GET', `${compare}/main...other`)).status).toBe(404);
    expect((await call('GET', `${BASE}/dependency-graph/sbom`)).status).toBe(404);
    github.state.sbom = { spdxVersion: 'SPDX-2.3', name: 'acme/shop' };
    expect((await call('GET', `${BASE}/dependency-graph/sbom`)).body).toMatchObject({
      sbom: { spdxVersion: 'SPDX-2.3' },
    });
    const digest = `sha256:${'0'.repeat(64)}`;
    expect((await call('GET', `${BASE}/attestations/${digest}`)).body).toEqual({
      attestations: [],
    });
    github.state.attestations.set(digest, [{ mediaType: 'application/json' }]);
    expect((await call('GET', `${BASE}/attestations/${digest}`)).body).toMatchObject({
      attestations: [{ bundle: { mediaType: 'application/json' } }],
    });
    expect(github.violations).toEqual([]);
  });

  it('takes a snapshot that is complete', async () => {
    await using double = await opened();
    const path = `${BASE}/dependency-graph/snapshots`;
    expect((await double.call('POST', path, { version: 0 })).status).toBe(422);
    const snapshot = {
      version: 0,
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      job: { id: '1', correlator: 'ci' },
      detector: { name: 'gatehouse', version: '1.0.0', url: 'https://github.example/' },
      scanned: '2026-01-01T00:00:00Z',
    };
    expect((await double.call('POST', path, snapshot)).status).toBe(201);
    expect(double.github.state.snapshots).toEqual([snapshot]);
  });
});

it('says how Actions may be used, to administrators', async () => {
  await using double = await opened({}, { identity: 'mona' });
  expect((await double.call('GET', `${BASE}/actions/permissions`)).body).toMatchObject({
    enabled: true,
  });
});
