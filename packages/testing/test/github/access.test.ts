import { describe, expect, it } from '@jest/globals';
import { githubDouble } from '../../src/index.ts';
import { client, opened } from './client.ts';

const HEAD = 'a'.repeat(40);
const CHECK = { name: 'gate', head_sha: HEAD };

describe('who asks', () => {
  it.each([
    [undefined, 'Requires authentication'],
    ['ghs_wrong', 'Bad credentials'],
  ])('refuses the token %s', async (token, message) => {
    await using github = await githubDouble();
    const call = client({ apiUrl: github.apiUrl, ...(token === undefined ? {} : { token }) });
    expect(await call('GET', '/repos/acme/shop')).toMatchObject({ status: 401, body: { message } });
    expect(github.violations).toEqual([]);
  });

  it('refuses a client without a name', async () => {
    await using github = await githubDouble();
    const headers = { 'user-agent': '' };
    const call = client({ apiUrl: github.apiUrl, token: github.token(), headers });
    expect((await call('GET', '/rate_limit')).status).toBe(403);
  });

  it.each([
    ['2026-03-10', 200, 'is 2026-03-10, not 2022-11-28'],
    ['2020-01-01', 400, '"2020-01-01" is not a supported version.'],
  ])('wants the version pinned, not %s', async (version, status, violation) => {
    await using github = await githubDouble();
    const headers = { 'x-github-api-version': version };
    const call = client({ apiUrl: github.apiUrl, token: github.token(), headers });
    expect((await call('GET', '/rate_limit')).status).toBe(status);
    expect(github.violations).toEqual([expect.stringContaining(violation)]);
  });

  it('notices that no version is asked for', async () => {
    await using github = await githubDouble();
    const headers = { authorization: `token ${github.token()}`, 'user-agent': 'a test' };
    expect((await fetch(`${github.apiUrl}/rate_limit`, { headers })).status).toBe(200);
    expect(github.violations).toEqual([expect.stringContaining('not pinned')]);
  });

  it('writes as the one whose token it is', async () => {
    await using github = await githubDouble();
    github.pull({ number: 3 });
    const call = client({ apiUrl: github.apiUrl, token: github.token({ identity: 'mona' }) });
    const reply = await call('POST', '/repos/acme/shop/issues/3/comments', { body: 'Hi' });
    expect(reply.body).toMatchObject({ user: { login: 'mona', type: 'User' } });
    expect((await call('GET', '/user')).body).toMatchObject({ login: 'mona' });
  });

  it('does not tell a token of an app who it is', async () => {
    await using double = await opened();
    expect((await double.call('GET', '/user')).status).toBe(403);
    expect((await double.call('GET', '/app')).status).toBe(401);
  });
});

describe('what a token may', () => {
  it('refuses without the permission, and names it', async () => {
    await using double = await opened({}, { permissions: { contents: 'read' } });
    const reply = await double.call('POST', '/repos/acme/shop/check-runs', CHECK);
    expect(reply).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect(reply.headers.get('x-accepted-github-permissions')).toBe('checks=write');
    expect(double.github.state.checkRuns).toEqual([]);
    expect(double.github.violations).toEqual([]);
  });

  it.each([{ issues: 'write' }, { 'pull-requests': 'write' }] as const)(
    'lets %j comment on a pull request',
    async (permissions) => {
      await using double = await opened({ private: true }, { permissions });
      double.github.pull({ number: 3 });
      const reply = await double.call('POST', '/repos/acme/shop/issues/3/comments', { body: 'Hi' });
      expect(reply.status).toBe(201);
      expect(reply.headers.get('x-accepted-github-permissions')).toBe(
        'issues=write; pull_requests=write',
      );
    },
  );

  it('only lets a fork read, whatever it asks for', async () => {
    await using double = await opened({}, { permissions: 'write-all', fork: true });
    const pull = double.github.pull({ number: 3 });
    expect((await double.call('GET', '/repos/acme/shop/pulls/3')).status).toBe(200);
    for (const [path, body] of [
      ['check-runs', CHECK],
      ['issues/3/comments', { body: 'Hi' }],
      ['code-scanning/sarifs', { commit_sha: pull.head.sha, ref: 'refs/pull/3/merge', sarif: '' }],
    ] as const)
      expect((await double.call('POST', `/repos/acme/shop/${path}`, body)).status).toBe(403);
  });

  it('lets anyone read what is public, but not alerts', async () => {
    await using double = await opened({}, { permissions: {} });
    double.github.pull({ number: 3 });
    expect((await double.call('GET', '/repos/acme/shop/pulls/3')).status).toBe(200);
    expect((await double.call('GET', '/repos/acme/shop/code-scanning/alerts')).status).toBe(403);
    await using hidden = await opened({ private: true }, { permissions: {} });
    hidden.github.pull({ number: 3 });
    expect((await hidden.call('GET', '/repos/acme/shop/pulls/3')).status).toBe(403);
  });

  it('hides a private repository that the token does not reach', async () => {
    await using double = await opened({}, { repositories: ['acme/shop'] });
    double.github.repository('acme/vault', { private: true });
    expect((await double.call('GET', '/repos/acme/vault')).status).toBe(404);
    expect((await double.call('GET', '/repos/ACME/Shop')).body).toMatchObject({
      full_name: 'acme/shop',
      default_branch: 'main',
    });
  });

  it('gives checks to apps only, and protection to administrators only', async () => {
    await using person = await opened({}, { identity: 'mona' });
    const reply = await person.call('POST', '/repos/acme/shop/check-runs', CHECK);
    expect(reply).toMatchObject({ status: 403, body: { message: /GitHub App/u } });
    await using app = await opened();
    const path = '/repos/acme/shop/branches/main/protection';
    expect((await app.call('GET', path)).status).toBe(403);
    expect((await person.call('GET', path)).status).toBe(404);
  });
});

describe('what GitHub describes', () => {
  it('knows nothing else, and takes note of it', async () => {
    await using double = await opened();
    const reply = await double.call('PUT', '/repos/acme/shop/code-scanning/analysis', {});
    expect(reply).toMatchObject({ status: 404, body: { message: 'Not Found' } });
    expect(double.github.violations).toEqual([
      expect.stringMatching(/^PUT \/repos\/acme\/shop\/code-scanning\/analysis: /u),
    ]);
  });

  it.each([
    ['POST', 'check-runs', { name: 'gate' }, 422, "required property 'head_sha'"],
    ['POST', 'check-runs', { ...CHECK, status: 'done' }, 422, 'queued,in_progress,completed'],
    ['PATCH', 'check-runs/x', { status: 'queued' }, 404, undefined],
    ['POST', 'code-scanning/sarifs', { sarif: 'a' }, 400, 'commit_sha'],
    ['GET', 'pulls?state=opened', undefined, 422, 'open,closed,all'],
    ['GET', 'pulls?stat=open', undefined, 200, "'stat' does not exist"],
    ['GET', 'pulls?per_page=200', undefined, 200, 'at most 100'],
    ['GET', 'pulls?sort=updated', undefined, 200, "does not honour 'sort'"],
    ['GET', 'pulls?sort=created&direction=desc', undefined, 200, 'direction'],
    ['GET', 'pulls', undefined, 200, undefined],
  ])('answers %s %s with %j by %i', async (method, path, body, status, violation) => {
    await using double = await opened();
    expect((await double.call(method, `/repos/acme/shop/${path}`, body)).status).toBe(status);
    expect(double.github.violations).toEqual(
      violation === undefined ? [] : [expect.stringContaining(violation)],
    );
  });

  it('refuses a body that is not JSON', async () => {
    await using github = await githubDouble();
    const response = await fetch(`${github.apiUrl}/repos/acme/shop/check-runs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${github.token()}`, 'user-agent': 'a test' },
      body: '{',
    });
    expect(response.status).toBe(400);
    expect(github.violations).toEqual([expect.stringContaining('Problems parsing JSON')]);
  });

  it('writes down what it was asked', async () => {
    await using double = await opened();
    await double.call('POST', '/repos/acme/shop/check-runs', CHECK);
    await double.call('GET', '/repos/acme/shop/pulls?state=all');
    expect(double.github.requests).toMatchObject([
      { method: 'POST', operation: 'checks/create', body: CHECK, status: 201 },
      { method: 'GET', path: '/repos/acme/shop/pulls', query: { state: 'all' }, status: 200 },
    ]);
    expect(double.github.requestsFor('checks/create')).toHaveLength(1);
    expect(double.github.mostAtOnce).toBe(1);
    expect(double.github.variables).toEqual({
      GITHUB_API_URL: double.github.apiUrl,
      GITHUB_SERVER_URL: double.github.serverUrl,
      GITHUB_REPOSITORY: 'acme/shop',
    });
  });
});

describe('GitHub Enterprise Server', () => {
  it('has another base, no limits and no attestations', async () => {
    await using double = await opened({ enterprise: true });
    expect(double.github.apiUrl).toMatch(/:\d+\/api\/v3$/u);
    const reply = await double.call('GET', '/repos/acme/shop');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('x-ratelimit-limit')).toBeNull();
    expect(reply.headers.get('x-github-enterprise-version')).toMatch(/^3\./u);
    const digest = `sha256:${'0'.repeat(64)}`;
    expect((await double.call('GET', `/repos/acme/shop/attestations/${digest}`)).status).toBe(404);
    expect(double.github.violations).toEqual([]);
  });

  it('does not know what only github.com does', async () => {
    await using double = await opened({ enterprise: true });
    const body = { commit_sha: HEAD, ref: 'refs/heads/main', sarif: 'a', validate: true };
    const reply = await double.call('POST', '/repos/acme/shop/code-scanning/sarifs', body);
    expect(reply.status).toBe(400);
    expect(double.github.violations).toEqual([expect.stringContaining('validate')]);
  });

  it('is not found outside its base', async () => {
    await using github = await githubDouble({ enterprise: true });
    const call = client({ apiUrl: github.serverUrl, token: github.token() });
    expect((await call('GET', '/repos/acme/shop')).status).toBe(404);
    expect(github.violations).toHaveLength(1);
  });
});
