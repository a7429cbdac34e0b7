import { randomUUID } from 'node:crypto';
import { listen, type Listener, type Message, type WireAnswer } from './server.ts';

/** Where GitHub keeps archives: another host, which a signed URL opens and a token must never be sent to. */
export class BlobStore {
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #violate: (message: string) => void;
  #listener: Listener | undefined;

  constructor(violate: (message: string) => void) {
    this.#violate = violate;
  }

  async open(): Promise<void> {
    this.#listener = await listen((message) => Promise.resolve(this.#answer(message)));
  }

  async close(): Promise<void> {
    await this.#listener?.close();
  }

  /** A URL that serves the content to whoever has it. */
  put(content: Uint8Array): string {
    const target = `/artifacts/${randomUUID()}?sig=${randomUUID()}`;
    this.#blobs.set(target, content);
    return `${this.#listener?.origin ?? ''}${target}`;
  }

  #answer({ target, headers }: Message): WireAnswer {
    if (headers['authorization'] !== undefined) {
      this.#violate('GET of a signed URL: the token was sent to another host');
      return { status: 400, headers: {}, content: 'Authorization is not allowed' };
    }
    const content = this.#blobs.get(target);
    return content === undefined
      ? { status: 404, headers: {}, content: 'BlobNotFound' }
      : { status: 200, headers: { 'content-type': 'application/zip' }, content };
  }
}
