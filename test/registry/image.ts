import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPE = 'application/vnd.oci.image';

/** Writes an image as an OCI image layout (image-spec 1.1, image-layout.md), with one empty layer. @returns its digest */
export function writeImage(folder: string, tag: string, env: readonly string[] = []): string {
  const blobs = join(folder, 'blobs/sha256');
  mkdirSync(blobs, { recursive: true });
  const store = (mediaType: string, content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    const hash = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(join(blobs, hash), bytes);
    return { mediaType, digest: `sha256:${hash}`, size: bytes.length };
  };
  const tar = Buffer.alloc(1024);
  const diff = `sha256:${createHash('sha256').update(tar).digest('hex')}`;
  const layer = store(`${TYPE}.layer.v1.tar+gzip`, gzipSync(tar));
  const rootfs = { type: 'layers', diff_ids: [diff] };
  const settings = { architecture: 'amd64', os: 'linux', config: { Env: env }, rootfs };
  const config = store(`${TYPE}.config.v1+json`, JSON.stringify(settings));
  const mediaType = `${TYPE}.manifest.v1+json`;
  const body = { schemaVersion: 2, mediaType, config, layers: [layer] };
  const manifest = store(mediaType, JSON.stringify(body));
  const annotations = { 'org.opencontainers.image.ref.name': tag };
  const index = { schemaVersion: 2, manifests: [{ ...manifest, annotations }] };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  return manifest.digest;
}
