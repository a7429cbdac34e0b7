import { createHash } from 'node:crypto';
import { type Clock, SYSTEM_CLOCK } from '@gatehouse/network';
import { GithubError } from '../errors/github-error.ts';
import { putBlob } from './blob.ts';
import { makeCourier } from './courier.ts';
import { checkArtifactName, checkFileNames } from './names.ts';
import { packZip } from './pack.ts';
import { resultsService } from './results-service.ts';
import { readRuntime } from './runtime.ts';

export interface ArtifactWish {
  /** Of the step: where the service is, who asks, and the proxies. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Unique in the run; see `artifactNamePart`. */
  readonly name: string;
  readonly files: readonly ArtifactFile[];
  /** As the repository says unless told, and never longer. */
  readonly retentionDays?: number;
  readonly clock?: Partial<Clock>;
}

export interface ArtifactFile {
  /** Relative, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface UploadedArtifact {
  /** In the REST API. */
  readonly id: number;
  /** `sha256:…`, of the archive. */
  readonly digest: string;
  /** Of the archive. Bytes. */
  readonly size: number;
}

/** Of all files together, unpacked. Bytes. A gate reads no evidence that is larger. */
const MAXIMUM_BYTES = 8 * 1024 * 1024;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Keeps small files as an artifact of the run that this step belongs to. Made for evidence, so that no client library has
 * to be carried along: one archive, one piece. Needs no permission of the workflow.
 *
 * @throws GithubError `unavailable` where there is no such service, `rejected` where there is an artifact of that name, or
 *   too much; none holds the token of the job or the address that takes the archive
 */
export async function uploadArtifact(wish: ArtifactWish): Promise<UploadedArtifact> {
  const { environment, name } = wish;
  const clock = { ...SYSTEM_CLOCK, ...wish.clock };
  const runtime = readRuntime(environment);
  checkArtifactName(name);
  const archive = new Uint8Array(pack(wish.files));
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  const deliver = await makeCourier(environment, clock);
  const service = resultsService(runtime, deliver);
  const expiresAt = expiry(wish, clock.now());
  await putBlob(await service.create({ name, expiresAt }), archive, deliver);
  const id = await service.finalize({ name, size: archive.length, digest });
  return { id, digest, size: archive.length };
}

function pack(files: readonly ArtifactFile[]): Buffer {
  const packed = files.map(({ name, content }) => ({ name, content: Buffer.from(content) }));
  checkFileNames(packed.map(({ name }) => name));
  const size = packed.reduce((sum, { content }) => sum + content.length, 0);
  if (packed.length === 0)
    throw new GithubError('There is nothing to upload', { kind: 'rejected' });
  if (size > MAXIMUM_BYTES)
    throw new GithubError(`An artifact may not hold more than ${MAXIMUM_BYTES / 1024 / 1024} MB`, {
      kind: 'rejected',
      remedy: 'Use actions/upload-artifact for large files.',
    });
  return packZip(packed);
}

/** GITHUB_RETENTION_DAYS is what the repository allows. */
function expiry({ environment, retentionDays }: ArtifactWish, now: number): Date | undefined {
  if (retentionDays === undefined) return undefined;
  const allowed = Number(environment['GITHUB_RETENTION_DAYS']);
  const days = allowed > 0 ? Math.min(retentionDays, allowed) : retentionDays;
  return new Date(now + days * DAY);
}
