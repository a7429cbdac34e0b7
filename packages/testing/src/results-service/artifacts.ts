import { createHash } from 'node:crypto';
import type { Method, Request } from './messages.ts';
import { TwirpRefusal } from './refusal.ts';
import type { BackendIds } from './runtime-token.ts';
import type { UploadPort } from './upload-port.ts';

/** An artifact that was uploaded and finalised. */
export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  /** The zip archive as it arrived. */
  readonly archive: Uint8Array;
  readonly hash: string | undefined;
  readonly expiresAt: string | undefined;
  readonly job: string;
}

interface Announced {
  readonly request: Request;
  readonly target: string;
  kept?: KeptArtifact;
}

/** The artifacts of runs, by what their jobs ask. */
export class Artifacts {
  readonly #announced = new Map<string, Announced>();
  readonly #port: UploadPort;
  readonly #origin: () => string;

  constructor(port: UploadPort, origin: () => string) {
    this.#port = port;
    this.#origin = origin;
  }

  get kept(): readonly KeptArtifact[] {
    return [...this.#announced.values()].flatMap(({ kept }) => kept ?? []);
  }

  carryOut(method: Method, request: Request, caller: BackendIds): object {
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = request;
    if (run !== caller.run || job !== caller.job)
      throw new TwirpRefusal('permission_denied', 'the token is for another job');
    const key = `${caller.run}/${request['name']}`;
    return method === 'CreateArtifact'
      ? this.#create(key, request)
      : this.#finalize(key, request, caller);
  }

  #create(key: string, request: Request): object {
    if (this.#announced.has(key))
      throw new TwirpRefusal(
        'already_exists',
        'an artifact with this name already exists on the workflow run',
        false,
      );
    const target = this.#port.sign();
    this.#announced.set(key, { request, target });
    return { ok: true, signed_upload_url: `${this.#origin()}${target}` };
  }

  #finalize(key: string, { name, size, hash }: Request, { job }: BackendIds): object {
    const announced = this.#announced.get(key);
    if (announced === undefined) throw new TwirpRefusal('not_found', 'there is no such artifact');
    const archive = this.#port.contentOf(announced.target);
    if (archive === undefined)
      throw new TwirpRefusal('failed_precondition', 'nothing has been uploaded');
    if (size !== String(archive.length))
      throw new TwirpRefusal('invalid_argument', `${archive.length} bytes have arrived`);
    const actual = createHash('sha256').update(archive).digest('hex');
    if (hash !== undefined && hash !== `sha256:${actual}`)
      throw new TwirpRefusal('invalid_argument', 'the hash is not that of what has arrived');
    const { expires_at: expiresAt } = announced.request;
    announced.kept ??= {
      id: 4000 + this.kept.length,
      name: String(name),
      archive,
      hash: hash === undefined ? undefined : hash,
      expiresAt: expiresAt === undefined ? undefined : String(expiresAt),
      job,
    };
    return { ok: true, artifact_id: String(announced.kept.id) };
  }
}
