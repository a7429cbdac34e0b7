import { GithubError } from '../errors/github-error.ts';
import type { Deliver } from './courier.ts';
import type { Runtime } from './runtime.ts';

/** What GitHub's results service is asked for, by its names. */
export interface ResultsService {
  /** Where to put the archive: a secret, since the address is all that it takes. */
  create(artifact: NewArtifact): Promise<string>;
  /** The id of the artifact in the REST API. */
  finalize(archive: Archive): Promise<number>;
}

export interface NewArtifact {
  readonly name: string;
  readonly expiresAt: Date | undefined;
}

export interface Archive {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `sha256:…`. */
  readonly digest: string;
}

/** Of artifacts, as the service counts: a zip archive with its type stated. */
const VERSION = 7;

/**
 * Twirp over JSON, with the names of the protocol buffers: `expires_at` a time in RFC 3339, `size` an int64 and so a
 * text, `mime_type` and `hash` wrapped and so plain texts (@actions/artifact 6.2.1, lib/generated/results/api/v1/artifact
 * and lib/internal/upload/upload-artifact).
 */
export function resultsService(
  { origin, token, run, job }: Runtime,
  deliver: Deliver,
): ResultsService {
  const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
  const call = async (method: string, message: object): Promise<Message> => {
    const text = await deliver({
      step: method,
      url: `${origin}/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ ...ids, ...message }),
      secrets: [token],
    });
    const answer = parse(text);
    if (answer?.['ok'] !== true) throw unusable(method);
    return answer;
  };
  return {
    async create({ name, expiresAt }) {
      const answer = await call('CreateArtifact', {
        name,
        version: VERSION,
        mime_type: 'application/zip',
        ...(expiresAt && { expires_at: expiresAt.toISOString() }),
      });
      const url = answer['signed_upload_url'] ?? answer['signedUploadUrl'];
      if (typeof url !== 'string' || !isAsSafe(url, origin)) throw unusable('CreateArtifact');
      return url;
    },
    async finalize({ name, size, digest }) {
      const message = { name, size: String(size), hash: digest };
      const answer = await call('FinalizeArtifact', message);
      const id = Number(answer['artifact_id'] ?? answer['artifactId']);
      if (!Number.isSafeInteger(id) || id <= 0) throw unusable('FinalizeArtifact');
      return id;
    },
  };
}

type Message = Readonly<Record<string, unknown>>;

function parse(text: string): Message | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Message) : undefined;
  } catch {
    return undefined;
  }
}

/** An address to put something at without leaving TLS. */
function isAsSafe(url: string, origin: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === new URL(origin).protocol;
}

function unusable(method: string): GithubError {
  return new GithubError(
    `GitHub could not be reached: ${method}: the answer is none of its service`,
    {
      kind: 'unreachable',
      remedy: 'Use actions/upload-artifact with the output evidence-file.',
      mayHaveHappened: true,
    },
  );
}
