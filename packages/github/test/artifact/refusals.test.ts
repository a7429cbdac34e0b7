import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { resultsService, type ResultsServiceDouble } from '@gatehouse/testing';
import { readZip } from '../../src/gate/zip.ts';
import { type ArtifactWish, GithubError, uploadArtifact } from '../../src/index.ts';
import { NOW, swiftClock } from '../loopback.ts';

const FILES = [{ name: 'iac.intoto.json', content: '{"verdict":"pass"}' }];
const CREATE = /CreateArtifact$/u;
const FINALIZE = /FinalizeArtifact$/u;
const BLOB = /^\/actions-results\//u;

function upload(
  environment: ArtifactWish['environment'],
  more: Partial<ArtifactWish> = {},
): ReturnType<typeof uploadArtifact> {
  return uploadArtifact({ environment, name: 'a', files: FILES, clock: swiftClock(), ...more });
}

async function failure(asking: Promise<unknown>): Promise<GithubError> {
  try {
    await asking;
  } catch (error) {
    if (error instanceof GithubError) return error;
    throw error;
  }
  throw new Error('It succeeded');
}

describe('an artifact that is uploaded', () => {
  it('holds what the gate reads, for as long as the repository allows', async () => {
    await using service = await resultsService();
    const job = { ...service.job(), GITHUB_RETENTION_DAYS: '3' };
    await upload(job, { retentionDays: 30 });
    await upload(job, { name: 'b', retentionDays: 2 });
    const [kept, shorter] = service.artifacts;
    const limits = { entries: 1, entryBytes: 1000, totalBytes: 1000 };
    const [file] = readZip(kept?.archive ?? new Uint8Array(), limits);
    expect(file?.name).toBe('iac.intoto.json');
    expect(Buffer.from(file?.content ?? []).toString()).toBe('{"verdict":"pass"}');
    expect(kept?.expiresAt).toBe(new Date(NOW + 3 * 86_400_000).toISOString());
    expect(shorter?.expiresAt).toBe(new Date(NOW + 2 * 86_400_000).toISOString());
    expect(service.violations).toEqual([]);
  });

  it.each<[string, Parameters<ResultsServiceDouble['fail']>[0]]>([
    ['a limit', { path: CREATE, status: 429, headers: { 'retry-after': '7' } }],
    ['a fault of the storage', { path: BLOB, status: 500 }],
    ['a broken connection to the storage', { path: BLOB, dropConnection: 'after' }],
    ['a broken connection before', { path: CREATE, dropConnection: 'before' }],
    ['a lost answer at the end', { path: FINALIZE, dropConnection: 'after' }],
    ['half an answer at the end', { path: FINALIZE, truncate: true }],
  ])('arrives in spite of %s', async (_, fault) => {
    await using service = await resultsService();
    service.fail(fault);
    const clock = swiftClock();
    await upload(service.job(), { clock });
    expect(service.artifacts).toHaveLength(1);
    expect(clock.waits).toHaveLength(1);
    if (fault.headers) expect(clock.waits[0]).toBeGreaterThanOrEqual(7000);
    expect(service.violations).toEqual([]);
  });
});

describe('an artifact that cannot be uploaded', () => {
  it.each<[string, Parameters<ResultsServiceDouble['fail']>[0], Partial<GithubError>]>([
    [
      'quota',
      { path: CREATE, status: 403, body: { msg: 'insufficient usage' } },
      { kind: 'unavailable' },
    ],
    ['token', { path: CREATE, status: 401, body: { msg: 'bad token' } }, { kind: 'denied' }],
    [
      'limit',
      { path: CREATE, status: 429, headers: { 'retry-after': '9999' } },
      { kind: 'limited' },
    ],
    [
      'redirection',
      { path: BLOB, status: 307, headers: { location: 'http://x.test' } },
      { kind: 'rejected' },
    ],
    [
      'server',
      { path: FINALIZE, status: 502, times: 9 },
      { kind: 'unreachable', mayHaveHappened: true },
    ],
    ['silence', { path: BLOB, dropConnection: 'before', times: 9 }, { kind: 'unreachable' }],
    [
      'page of somebody else',
      { path: CREATE, status: 200, body: '<html>' },
      { kind: 'unreachable' },
    ],
    ['no', { path: FINALIZE, status: 200, body: { ok: false } }, { kind: 'unreachable' }],
    [
      'address of another kind',
      {
        path: CREATE,
        status: 200,
        body: { ok: true, signed_upload_url: 'https://x.test/?sig=s3cr3t' },
      },
      { kind: 'unreachable' },
    ],
  ])('fails by kind, with a remedy: %s', async (_, fault, expected) => {
    await using service = await resultsService();
    service.fail(fault);
    const error = await failure(upload(service.job()));
    expect(error).toMatchObject(expected);
    expect(error.remedy).toMatch(/\w/u);
    expect(service.artifacts).toEqual([]);
    expect(service.requests.length).toBeLessThan(7);
  });

  it('never shows the token or the signed address, even where a server repeats them', async () => {
    await using service = await resultsService();
    const job = service.job();
    service.fail({ path: CREATE, status: 400, body: { msg: `no: ${job.ACTIONS_RUNTIME_TOKEN}` } });
    const refused = await failure(upload(job));
    expect(refused.message).toContain('no: ***');
    expect(inspect(refused)).not.toContain(job.ACTIONS_RUNTIME_TOKEN);

    service.fail({ path: BLOB, status: 403, body: '<Error>sig=quoted</Error>' });
    const unsigned = await failure(upload(job));
    const put = service.requests.find(({ path }) => BLOB.test(path));
    expect(put?.query['sig']).toMatch(/\w/u);
    for (const secret of [put?.query['sig'] ?? '', 'quoted', put?.path ?? ''])
      expect(inspect(unsigned)).not.toContain(secret);
    expect(put?.headers['authorization']).toBeUndefined();
  });

  it.each<[string, ArtifactWish['environment']]>([
    ['no token', { ACTIONS_RUNTIME_TOKEN: '' }],
    ['no address', { ACTIONS_RESULTS_URL: ' ' }],
    ['an address of another kind', { ACTIONS_RESULTS_URL: 'file:///etc/passwd' }],
    ['a token that is none', { ACTIONS_RUNTIME_TOKEN: 'ghs_0123456789' }],
    ['a token without a job', { ACTIONS_RUNTIME_TOKEN: `a.${claims('Actions.Results:run')}.c` }],
    [
      'a token that leads away',
      { ACTIONS_RUNTIME_TOKEN: `a.${claims('Actions.Results:a/b:c')}.d` },
    ],
    ['a server of one’s own', { GITHUB_SERVER_URL: 'https://github.acme.test' }],
    ['a server that looks like it', { GITHUB_SERVER_URL: 'https://evilghe.com' }],
  ])('asks nobody where there is %s', async (_, change) => {
    await using service = await resultsService();
    const error = await failure(upload({ ...service.job(), ...change }));
    expect(error.kind).toBe('unavailable');
    expect(error.remedy).toContain('evidence-file');
    expect(service.requests).toEqual([]);
  });

  it('may not hold too much, nothing, or one name twice', async () => {
    await using service = await resultsService();
    const large = { name: 'large', content: new Uint8Array(8 * 1024 * 1024 + 1) };
    for (const files of [[large], [], [...FILES, ...FILES]])
      expect((await failure(upload(service.job(), { files }))).kind).toBe('rejected');
    expect(service.requests).toEqual([]);
  });
});

function claims(scp: string): string {
  return Buffer.from(JSON.stringify({ scp })).toString('base64url');
}
