import type { Deliver } from './courier.ts';

/**
 * Puts an archive where a signed address leads, in one piece. The address says by itself who may and in which version
 * (learn.microsoft.com, "Put Blob" and "Versioning for Azure Storage"); a token has no business there.
 */
export async function putBlob(
  url: string,
  archive: Uint8Array<ArrayBuffer>,
  deliver: Deliver,
): Promise<void> {
  const { search, searchParams } = new URL(url);
  await deliver({
    step: 'Put Blob',
    url,
    method: 'PUT',
    headers: { 'content-type': 'application/zip', 'x-ms-blob-type': 'BlockBlob' },
    body: archive,
    secrets: [url, search.slice(1), searchParams.get('sig') ?? ''],
  });
}
