import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { analyse } from './alerts.ts';
import { type Handlers, ok } from '../call.ts';
import { enabled } from './code-scanning.ts';
import type { SarifUpload } from '../state/scanning-records.ts';
import { keepSarif } from '../../sarif-collection.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Repository } from '../state/repository.ts';
import { type SarifLog, toolOf } from './sarif-log.ts';
import { processingErrors } from './sarif-processing.ts';

/** "10 MB" in GitHub's pages, which do not say of which kind: the stricter. */
const COMPRESSED_LIMIT = 10_000_000;
const UNPACKED_LIMIT = 512 * 1024 * 1024;

interface UploadBody {
  readonly commit_sha: string;
  readonly ref: string;
  readonly sarif: string;
}

export const sarifUploads: Handlers = {
  'code-scanning/upload-sarif': enabled(({ repository, body }) => {
    const { commit_sha, ref, sarif } = body as UploadBody;
    const packed = Buffer.from(sarif, 'base64');
    if (packed.length > COMPRESSED_LIMIT)
      throw new Refusal(413, 'The SARIF file is too large: more than 10 MB compressed');
    const { text, log } = unpack(packed);
    if (isOurs(log)) keepSarif(text, 'upload');
    const { polls = 1, errors = [] } = repository.options.sarif ?? {};
    const upload: SarifUpload = {
      id: randomUUID(),
      commit_sha,
      ref,
      log,
      compressedBytes: packed.length,
      pendingPolls: polls,
      errors: errors.length > 0 ? errors : processingErrors(log),
    };
    repository.sarifs.push(upload);
    if (polls === 0) finish(repository, upload);
    const url = repository.url(`code-scanning/sarifs/${upload.id}`);
    return { status: 202, body: { id: upload.id, url } };
  }),
  'code-scanning/get-sarif': enabled(({ repository, path }) => {
    const upload = repository.sarifs.find(({ id }) => id === path['sarif_id']);
    if (upload === undefined) throw notFound();
    if (upload.pendingPolls > 0) {
      upload.pendingPolls -= 1;
      if (upload.pendingPolls === 0) finish(repository, upload);
      return ok({ processing_status: 'pending' });
    }
    if (upload.errors.length > 0) return ok({ processing_status: 'failed', errors: upload.errors });
    return ok({
      processing_status: 'complete',
      analyses_url: `${repository.url('code-scanning/analyses')}?sarif_id=${upload.id}`,
    });
  }),
};

function unpack(packed: Buffer): { readonly text: string; readonly log: SarifLog } {
  try {
    const text = gunzipSync(packed, { maxOutputLength: UNPACKED_LIMIT }).toString();
    return { text, log: JSON.parse(text) as SarifLog };
  } catch {
    throw new Refusal(
      400,
      'The SARIF file is not valid: expected JSON, compressed with gzip, in Base64',
    );
  }
}

/** Tests of this double upload what they have made by hand, some of it bad, under other names. */
function isOurs({ runs = [] }: SarifLog): boolean {
  return runs.some((run) => toolOf(run) === 'Gatehouse');
}

function finish(repository: Repository, upload: SarifUpload): void {
  if (upload.errors.length === 0) analyse(repository, upload);
}
