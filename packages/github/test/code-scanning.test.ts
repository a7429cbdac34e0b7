import { afterEach, describe, expect, it } from '@jest/globals';
import type { GithubDouble, GithubDoubleOptions } from '@gatehouse/testing';
import {
  alertsUrl,
  type GithubContext,
  packSarif,
  sarifSubject,
  uploadSarif,
} from '../src/index.ts';
import { as, double, failure, REPOSITORY } from './github.ts';
import { swiftClock } from './loopback.ts';

const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);

const SARIF = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Example', rules: [] } }, results: [] }],
});
const upload = {
  repository: REPOSITORY,
  packed: await packSarif(SARIF),
  commitSha: HEAD,
  ref: 'refs/heads/main',
};

let server: GithubDouble;
async function open(options: GithubDoubleOptions = {}): Promise<GithubDouble> {
  server = await double(options);
  return server;
}

describe('an upload', () => {
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  it('is waited for until it is processed', async () => {
    await open({ sarif: { polls: 3 } });
    const clock = swiftClock();
    const startedAt = new Date(0);
    expect(await uploadSarif(as(server, {}, { clock }), { ...upload, startedAt })).toMatchObject({
      status: 'complete',
      errors: [],
    });
    expect(clock.waits).toEqual([2000, 4000, 8000, 15_000]);
    expect(server.state.sarifs[0]?.log).toEqual(JSON.parse(SARIF));
    expect(server.state.analyses).toHaveLength(1);
  });

  it('is not waited for longer than three minutes', async () => {
    await open({ sarif: { polls: 1000 } });
    const clock = swiftClock();
    expect(await uploadSarif(as(server, {}, { clock }), upload)).toMatchObject({
      status: 'pending',
    });
    expect(clock.waits.reduce((sum, wait) => sum + wait)).toBe(179_000);
  });

  it('is explained when it could not be processed', async () => {
    await open({ sarif: { errors: ['an invalid URI was provided as a SARIF location', 'Hm\n!'] } });
    expect(await uploadSarif(as(server), upload)).toMatchObject({
      status: 'failed',
      errors: [
        'A path in the file is not one of this repository: an invalid URI was provided as a SARIF location',
        'Hm !',
      ],
    });
  });

  it('survives a server in trouble, before and after it is taken', async () => {
    await open();
    server.fail({ operation: 'code-scanning/upload-sarif', dropConnection: 'after' });
    server.fail({ operation: 'code-scanning/get-sarif', status: 500, times: 5 });
    expect(await uploadSarif(as(server), upload)).toMatchObject({ status: 'complete' });
  });

  it('is refused when it is too large', async () => {
    await open();
    const packed = Buffer.alloc(10_000_001);
    const error = await failure(uploadSarif(as(server), { ...upload, packed }));
    expect(error.kind).toBe('rejected');
    expect(server.state.sarifs).toEqual([]);
    expect(server.violations.splice(0)).toHaveLength(1);
  });

  it.each([
    'Advanced Security must be enabled for this repository to use code scanning.',
    'Code Security must be enabled for this repository to use code scanning.',
    'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.',
  ])('is not there: %s', async (codeScanning) => {
    await open({ codeScanning });
    const error = await failure(uploadSarif(as(server), upload));
    expect(error).toMatchObject({ kind: 'unavailable', permission: undefined });
  });

  it('names the permission that is missing', async () => {
    await open();
    const error = await failure(uploadSarif(as(server, { fork: true }), upload));
    expect(error).toMatchObject({ kind: 'denied', permission: 'security-events: write' });
  });

  it('goes to Enterprise Server below its path', async () => {
    await open({ enterprise: true });
    expect(server.apiUrl).toMatch(/\/api\/v3$/u);
    expect(await uploadSarif(as(server), upload)).toMatchObject({ status: 'complete' });
  });
});

describe('what an upload speaks of', () => {
  const context: GithubContext = {
    repository: REPOSITORY,
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    sha: MERGE,
  };
  const pullRequest = {
    number: 7,
    headSha: HEAD,
    baseSha: BASE,
    isFork: false,
    isDependabot: false,
  };

  it.each([
    ['pull_request', 'refs/pull/7/merge', undefined, 'refs/pull/7/merge', MERGE],
    ['pull_request', 'refs/pull/7/merge', MERGE, 'refs/pull/7/merge', MERGE],
    ['pull_request', 'refs/pull/7/merge', HEAD, 'refs/pull/7/head', HEAD],
    ['pull_request', 'refs/pull/7/merge', BASE, undefined, undefined],
    ['pull_request_target', 'refs/heads/main', HEAD, 'refs/pull/7/head', HEAD],
    ['pull_request_target', 'refs/heads/main', undefined, 'refs/heads/main', MERGE],
  ] as const)(
    'on %s of %s with %s checked out',
    (eventName, ref, checkedOut, wanted, commitSha) => {
      const subject = sarifSubject({ ...context, eventName, ref, pullRequest }, checkedOut);
      if (wanted === undefined) expect(subject).toMatchObject({ kind: 'none' });
      else expect(subject).toEqual({ kind: 'subject', ref: wanted, commitSha });
    },
  );

  it.each([
    ['push', 'refs/heads/main', true],
    ['push', 'refs/tags/v1', true],
    ['schedule', 'refs/heads/main', true],
    ['release', 'refs/tags/v1', true],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-7-abc', true],
    ['workflow_dispatch', 'refs/heads/a/b', true],
    ['push', 'refs/notes/x', false],
  ] as const)('on %s of %s', (eventName, ref, isKnown) => {
    const at = { ...context, eventName, ref };
    expect(sarifSubject(at).kind).toBe(isKnown ? 'subject' : 'none');
    expect(sarifSubject(at, HEAD).kind).toBe('none');
  });

  it('is nothing outside of a workflow', () => {
    const { serverUrl, apiUrl, graphqlUrl } = context;
    expect(sarifSubject({ serverUrl, apiUrl, graphqlUrl })).toMatchObject({
      reason: 'The commit is not known',
    });
  });

  it.each([
    ['refs/pull/7/merge', 'is%3Aopen%20pr%3A7'],
    ['refs/heads/a/b', 'is%3Aopen%20branch%3Aa%2Fb'],
    ['refs/heads/a)b*', 'is%3Aopen%20branch%3Aa%29b%2A'],
    ['refs/tags/v1', 'is%3Aopen'],
  ])('is shown for %s', (ref, query) => {
    expect(alertsUrl(context, ref)).toBe(
      `https://github.com/acme/shop/security/code-scanning?query=${query}`,
    );
  });
});
