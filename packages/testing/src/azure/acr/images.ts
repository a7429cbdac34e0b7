import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export interface ImageOptions {
  readonly tag?: string;
  /** Tar archives; one that is empty unless told. */
  readonly layers?: readonly Uint8Array[];
  readonly config?: Readonly<Record<string, unknown>>;
}

/** Content that goes by its digest. */
export interface Content {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Images of a registry, by repository (OCI image spec 1.1). */
export class Images {
  readonly #manifests = new Map<string, Content>();
  readonly #blobs = new Map<string, Content>();
  readonly #tags = new Map<string, string>();

  /** @returns the digest of the manifest */
  push(repository: string, options: ImageOptions = {}): string {
    const { tag = 'latest', layers = [Buffer.alloc(1024)], config = {} } = options;
    const blobs = layers.map((layer) =>
      content('application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(layer)),
    );
    const rootfs = { type: 'layers', diff_ids: layers.map((layer) => digestOf(layer)) };
    const body = { architecture: 'amd64', os: 'linux', config, rootfs };
    const settings = content('application/vnd.oci.image.config.v1+json', JSON.stringify(body));
    for (const blob of [settings, ...blobs]) this.#blobs.set(`${repository}@${blob.digest}`, blob);
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const manifest = content(
      mediaType,
      JSON.stringify({
        schemaVersion: 2,
        mediaType,
        config: descriptor(settings),
        layers: blobs.map(descriptor),
      }),
    );
    this.#manifests.set(`${repository}@${manifest.digest}`, manifest);
    this.#tags.set(`${repository}:${tag}`, manifest.digest);
    return manifest.digest;
  }

  /** @param reference a tag or a digest */
  manifest(repository: string, reference: string): Content | undefined {
    const digest = this.#tags.get(`${repository}:${reference}`) ?? reference;
    return this.#manifests.get(`${repository}@${digest}`);
  }

  blob(repository: string, digest: string): Content | undefined {
    return this.#blobs.get(`${repository}@${digest}`);
  }

  tags(repository: string): readonly string[] {
    const prefix = `${repository}:`;
    const names = [...this.#tags.keys()].filter((name) => name.startsWith(prefix));
    return names.map((name) => name.slice(prefix.length));
  }
}

function content(mediaType: string, text: string | Uint8Array): Content {
  const bytes = Buffer.from(text);
  return { digest: digestOf(bytes), mediaType, bytes };
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function descriptor({ mediaType, digest, bytes }: Content): object {
  return { mediaType, digest, size: bytes.length };
}
