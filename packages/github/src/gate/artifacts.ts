import { createHash } from 'node:crypto';
import { UserError } from '@gatehouse/findings';
import type { Data } from '../client/routes.ts';
import type { Github } from '../client/github.ts';
import { readZip, type ZipEntry, type ZipLimits } from './zip.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** When GitHub took it; undefined where it does not say. */
  readonly createdAt: Date | undefined;
  readonly files: readonly ZipEntry[];
}

/** An artifact as GitHub lists it. */
export type ListedArtifact = Pick<
  Data<'GET /repos/{owner}/{repo}/actions/artifacts'>['artifacts'][number],
  'id' | 'name' | 'expired' | 'size_in_bytes' | 'digest' | 'created_at'
>;

/** In bytes; evidence has some hundred kilobytes. */
const ARCHIVE_LIMIT = 32 * 1024 * 1024;
const LIMITS: ZipLimits = {
  entries: 500,
  entryBytes: 8 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
};
const ARTIFACTS = 200;

/**
 * The artifacts of a run whose names begin so, read into memory; nothing of them is written anywhere.
 *
 * @throws UserError where one is expired, too large, broken, or not what GitHub says that it is
 */
export async function downloadArtifacts(
  github: Github,
  { owner, name: repo }: RepositoryName,
  run: number,
  prefix: string,
): Promise<Artifact[]> {
  const { items, isComplete } = await github.paginate(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    { owner, repo, run_id: run },
    ({ artifacts }) => artifacts,
    { maximumPages: 10 },
  );
  const wanted = items.filter(({ name }) => name.startsWith(prefix));
  if (!isComplete || wanted.length > ARTIFACTS)
    throw new UserError(`Run ${run} has more artifacts than are looked through`);
  const downloaded: Artifact[] = [];
  for (const artifact of wanted)
    downloaded.push(await downloadArtifact(github, { owner, name: repo }, run, artifact));
  return downloaded;
}

/**
 * One of them.
 * @throws UserError as above
 */
export async function downloadArtifact(
  github: Github,
  { owner, name: repo }: RepositoryName,
  run: number,
  { id, name, expired, size_in_bytes: size, digest, created_at: at }: ListedArtifact,
): Promise<Artifact> {
  const called = `artifact ${name} of run ${run}`;
  if (expired)
    throw new UserError(`${called} has expired`, {
      remedy: 'Start a new run of its workflow, or keep artifacts longer',
    });
  if (size > ARCHIVE_LIMIT)
    throw new UserError(`${called} is larger than ${ARCHIVE_LIMIT / 1024 / 1024} MB`);
  const { data } = await github.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    { owner, repo, artifact_id: id, archive_format: 'zip' },
    { maximumBytes: ARCHIVE_LIMIT },
  );
  const createdAt = at === null ? undefined : new Date(at);
  return { id, name, createdAt, files: open(called, data, digest) };
}

function open(called: string, data: unknown, digest: string | null | undefined): ZipEntry[] {
  if (!(data instanceof ArrayBuffer)) throw new UserError(`${called} is no archive`);
  const archive = new Uint8Array(data);
  if (digest?.startsWith('sha256:') === true) {
    const actual = createHash('sha256').update(archive).digest('hex');
    if (digest !== `sha256:${actual}`)
      throw new UserError(`${called} is not what was uploaded: its digest differs`);
  }
  try {
    return readZip(archive, LIMITS);
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(`${called}: ${error.message}`, { cause: error });
    throw error;
  }
}
