import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { resultsService, type ResultsServiceDouble, zipArchive } from '../../src/index.ts';

const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/';
const ZIP = zipArchive({ 'a.json': '{}' });

let service: ResultsServiceDouble;
let job: ReturnType<ResultsServiceDouble['job']>;

beforeEach(async () => {
  service = await resultsService();
  job = service.job();
});
afterEach(() => service.close());

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Undefined in `change` leaves a field out. */
async function call(method: string, change: object = {}, as = job): Promise<Answer> {
  const [, claims = ''] = as.ACTIONS_RUNTIME_TOKEN.split('.');
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { scp: string };
  const [, run, id] = /Actions\.Results:([^:]+):(\S+)/u.exec(scp) ?? [];
  const answer = await fetch(`${as.ACTIONS_RESULTS_URL.slice(0, -1)}${PATH}${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${as.ACTIONS_RUNTIME_TOKEN}`,
    },
    body: JSON.stringify({
      workflow_run_backend_id: run,
      workflow_job_run_backend_id: id,
      name: 'a',
      ...change,
    }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

const create = (change: object = {}): Promise<Answer> =>
  call('CreateArtifact', { version: 7, mime_type: 'application/zip', ...change });

const finalize = (change: object = {}): Promise<Answer> =>
  call('FinalizeArtifact', {
    size: String(ZIP.length),
    hash: `sha256:${createHash('sha256').update(ZIP).digest('hex')}`,
    ...change,
  });

async function put(url: unknown, archive: Buffer = ZIP, headers: object = {}): Promise<number> {
  const sent = { 'content-type': 'application/zip', 'x-ms-blob-type': 'BlockBlob', ...headers };
  const answer = await fetch(String(url), {
    method: 'PUT',
    headers: Object.fromEntries(Object.entries(sent)) as Record<string, string>,
    body: new Uint8Array(archive),
  });
  return answer.status;
}

async function signed(): Promise<string> {
  return String((await create()).body['signed_upload_url']);
}

describe('the results service', () => {
  it('takes an artifact in three steps, and the last of them twice', async () => {
    const url = await signed();
    expect(await put(url)).toBe(201);
    const first = await finalize();
    expect(first).toMatchObject({ status: 200, body: { ok: true } });
    expect(await finalize()).toEqual(first);
    const [kept] = service.artifacts;
    expect(kept?.name).toBe('a');
    expect(Buffer.from(kept?.archive ?? []).equals(ZIP)).toBe(true);
    expect(String(kept?.id)).toBe(first.body['artifact_id']);
    expect(service.violations).toEqual([]);
  });

  it('has a name once in a run, and that is no violation', async () => {
    await create();
    expect(await create()).toMatchObject({ status: 409, body: { code: 'already_exists' } });
    expect(service.violations).toEqual([]);
  });

  it.each([
    ['another version', { version: 4 }, 400],
    ['another type', { mime_type: 'text/plain' }, 400],
    ['a bad name', { name: 'a/b' }, 400],
    ['a time that is none', { expires_at: 'tomorrow' }, 400],
    ['a field that is none', { mimeType: 'application/zip' }, 400],
    ['no name', { name: undefined }, 400],
    ['the id of another run', { workflow_run_backend_id: 'x' }, 403],
    ['the id of another job', { workflow_job_run_backend_id: 'x' }, 403],
  ])('refuses %s and takes note', async (_, change, status) => {
    expect((await create(change)).status).toBe(status);
    expect(service.violations).toHaveLength(1);
  });

  it('knows its own tokens and methods only', async () => {
    const other = { ...job, ACTIONS_RUNTIME_TOKEN: `${job.ACTIONS_RUNTIME_TOKEN}x` };
    expect((await call('CreateArtifact', { version: 7 }, other)).status).toBe(401);
    expect((await call('EatArtifact')).status).toBe(404);
    expect(service.violations).toHaveLength(2);
  });

  it.each([
    ['another size', { size: '1' }, 400],
    ['a size that is a number', { size: ZIP.length }, 400],
    ['another hash', { hash: `sha256:${'0'.repeat(64)}` }, 400],
    ['a name that nobody announced', { name: 'b' }, 404],
  ])('does not finalise %s', async (_, change, status) => {
    await put(await signed());
    expect((await finalize(change)).status).toBe(status);
    expect(service.violations).toHaveLength(1);
    expect(service.artifacts).toEqual([]);
  });

  it('does not finalise what has not arrived', async () => {
    await create();
    expect((await finalize()).status).toBe(412);
  });
});

describe('its storage', () => {
  it.each([
    ['a token', { authorization: 'Bearer x' }, 400],
    ['another kind of blob', { 'x-ms-blob-type': 'PageBlob' }, 400],
  ])('refuses %s', async (_, headers, status) => {
    expect(await put(await signed(), ZIP, headers)).toBe(status);
    expect(service.violations).toHaveLength(1);
  });

  it('is opened by the whole address only, on a port of its own', async () => {
    const url = await signed();
    expect(new URL(url).origin).not.toBe(new URL(job.ACTIONS_RESULTS_URL).origin);
    expect(await put(url.replace(/sig=.{5}/u, 'sig='))).toBe(403);
  });

  it.each<[string, (archive: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['no archive', () => Buffer.alloc(100, 65)],
    ['an empty one', () => zipArchive({})],
    ['the end of one', (archive) => archive.subarray(1)],
    ['a changed file', (archive) => patched(archive, 36)],
    ['a changed name', (archive) => patched(archive, 30)],
    ['a changed checksum', (archive) => patched(archive, 14)],
    ['something in front', (archive) => Buffer.concat([Buffer.from('#!'), archive])],
    ['a name that leads out', () => zipArchive({ '../a': 'x' })],
  ])('takes note of an archive that is %s', async (_, change) => {
    await put(await signed(), change(Buffer.from(ZIP)));
    expect(service.violations).toHaveLength(1);
    expect(service.violations[0]).toMatch(/^PUT of an archive: /u);
  });

  it('fails when it is told to', async () => {
    const url = await signed();
    service.fail({ method: 'PUT', status: 503, headers: { 'retry-after': '1' } });
    service.fail({ method: 'PUT', dropConnection: 'after' });
    expect(await put(url)).toBe(503);
    await expect(put(url)).rejects.toThrow('fetch failed');
    expect((await finalize()).status).toBe(200);
  });
});

function patched(archive: Buffer, at: number): Buffer {
  archive.writeUInt8(archive.readUInt8(at) ^ 1, at);
  return archive;
}
