import { randomBytes, randomUUID } from 'node:crypto';
import type { Message, WireAnswer } from '../github/server.ts';
import { archiveProblem } from './archive-check.ts';

/** The blob storage where archives are put: another host, opened by what stands in the address and by nothing else. */
export class UploadPort {
  readonly #blobs = new Map<string, Buffer | undefined>();
  readonly #violate: (message: string) => void;

  constructor(violate: (message: string) => void) {
    this.#violate = violate;
  }

  /** A new address, without the origin. */
  sign(): string {
    const query = new URLSearchParams({
      se: new Date(Date.now() + 3600_000).toISOString(),
      sig: randomBytes(32).toString('base64'),
      sp: 'rcw',
      sr: 'b',
      sv: '2026-04-06',
    });
    const target = `/actions-results/${randomUUID()}/artifact.zip?${query.toString()}`;
    this.#blobs.set(target, undefined);
    return target;
  }

  contentOf(target: string): Buffer | undefined {
    return this.#blobs.get(target);
  }

  answer({ method, target, headers, bytes }: Message): WireAnswer {
    const refuse = (status: number, code: string, words: string): WireAnswer => {
      this.#violate(`PUT of an archive: ${words}`);
      const content = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${target}</Message></Error>`;
      return {
        status,
        content,
        headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
      };
    };
    if (headers['authorization'] !== undefined)
      return refuse(400, 'InvalidAuthenticationInfo', 'a token was sent to another host');
    if (!this.#blobs.has(target))
      return refuse(403, 'AuthenticationFailed', 'nobody has signed this address');
    if (method !== 'PUT') return refuse(405, 'UnsupportedHttpVerb', `${method} is not allowed`);
    if (headers['x-ms-blob-type'] !== 'BlockBlob')
      return refuse(400, 'MissingRequiredHeader', 'x-ms-blob-type is not BlockBlob');
    if (headers['content-length'] !== String(bytes.length))
      return refuse(411, 'MissingContentLengthHeader', 'there is no content-length');
    if (headers['content-type'] !== 'application/zip')
      this.#violate('PUT of an archive: the content-type is not application/zip');
    const problem = archiveProblem(bytes);
    if (problem !== undefined) this.#violate(`PUT of an archive: ${problem}`);
    this.#blobs.set(target, bytes);
    return { status: 201, headers: { etag: `"${randomUUID()}"` }, content: '' };
  }
}
