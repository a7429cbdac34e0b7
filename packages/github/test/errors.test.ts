import { afterEach, describe, expect, it } from '@jest/globals';
import { describeError } from '@gatehouse/findings';
import type { GithubDouble } from '@gatehouse/testing';
import { explain } from '../src/errors/explain.ts';
import { permissionFor } from '../src/errors/permissions.ts';
import type { Github } from '../src/index.ts';
import { as, double, failure, REPOSITORY } from './github.ts';

const AT = { owner: REPOSITORY.owner, repo: REPOSITORY.name };
const SHA = 'a'.repeat(40);

describe('a token that may only read', () => {
  let server: GithubDouble;
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  const WRITES: readonly [string, (github: Github) => Promise<unknown>][] = [
    [
      'checks: write',
      (github) =>
        github.request('POST /repos/{owner}/{repo}/check-runs', {
          ...AT,
          name: 'x',
          head_sha: SHA,
        }),
    ],
    [
      'pull-requests: write',
      (github) =>
        github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...AT,
          issue_number: 1,
          body: 'x',
        }),
    ],
    [
      'pull-requests: write',
      (github) =>
        github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
          ...AT,
          pull_number: 1,
          event: 'COMMENT',
          body: 'x',
        }),
    ],
    [
      'security-events: write',
      (github) =>
        github.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
          ...AT,
          commit_sha: SHA,
          ref: 'refs/heads/main',
          sarif: 'x',
        }),
    ],
    [
      'deployments: write',
      (github) => github.request('POST /repos/{owner}/{repo}/deployments', { ...AT, ref: 'main' }),
    ],
    [
      'administration: read',
      (github) =>
        github.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', {
          ...AT,
          branch: 'main',
        }),
    ],
  ];

  it.each(WRITES)('is told that it lacks %s', async (permission, ask) => {
    server = await double();
    const error = await failure(ask(as(server, { permissions: 'read-all' })));
    expect(error).toMatchObject({ kind: 'denied', status: 403, permission });
    expect(describeError(error)).toContain(`'${permission}'`);
  });

  it('of nobody is told so', async () => {
    server = await double();
    const github = as(server, {}, { token: 'ghs_ofNobodyAtAll' });
    expect(await failure(github.request('GET /repos/{owner}/{repo}', AT))).toMatchObject({
      kind: 'denied',
      status: 401,
      permission: undefined,
    });
  });
});

describe('an answer', () => {
  const answered = (status: number, message: string, headers = {}) =>
    explain({
      status,
      message,
      headers,
      route: 'POST /repos/{owner}/{repo}/x',
      isAuthenticated: true,
      now: 0,
    });

  it.each([
    [400, 'Bad Request', 'rejected'],
    [403, 'Resource not accessible by integration', 'denied'],
    [403, 'Code scanning is not enabled for this repository.', 'unavailable'],
    [403, 'Repository was archived so is read-only.', 'unavailable'],
    [403, 'Unable to create comment because issue is locked.', 'unavailable'],
    [404, 'Not Found', 'not-found'],
    [410, 'Issues are disabled for this repo', 'unavailable'],
    [413, 'Too Large', 'rejected'],
    [422, 'Validation Failed', 'rejected'],
    [429, 'Slow down', 'limited'],
    [500, 'Oops', 'unreachable'],
    [451, 'Repository access blocked', 'not-found'],
  ])('%i %s is %s', (status, message, kind) => {
    const error = answered(status, message, { 'x-github-request-id': 'ABCD:1' });
    expect(error).toMatchObject({ kind, status, requestId: 'ABCD:1' });
    expect(error.remedy).toBeDefined();
  });

  it('names what it would accept where we do not know', () => {
    const headers = {
      'x-accepted-github-permissions': 'artifact_metadata=write,contents=read; x=read',
    };
    expect(answered(403, 'Resource not accessible by integration', headers).permission).toBe(
      'artifact-metadata: write',
    );
  });

  it.each(['', 'x', '=write', 'a=admin', '<b>=write', 'a=write-all'])(
    'is not believed when it says %j',
    (header) => {
      expect(permissionFor('GET /repos/{owner}/{repo}/x', header)).toBeUndefined();
    },
  );

  it('that no permission would change names none', () => {
    const error = explain({
      status: 403,
      message: 'You must authenticate via a GitHub App.',
      headers: {},
      route: 'POST /repos/{owner}/{repo}/check-runs',
      isAuthenticated: true,
      now: 0,
    });
    expect(error).toMatchObject({ kind: 'denied', permission: undefined });
    expect(error.remedy).toContain('github.token');
  });

  it('that never ends gives no date', () => {
    const error = answered(429, 'x', { 'retry-after': '999999999' });
    expect(error.until).toEqual(new Date(999_999_999_000));
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9'.repeat(20) };
    expect(answered(403, 'x', headers)).toMatchObject({ kind: 'limited', until: undefined });
  });
});
