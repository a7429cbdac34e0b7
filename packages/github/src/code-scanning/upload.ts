import type { Repository } from '../context.ts';
import type { Github } from '../client/github.ts';
import type { Data } from '../client/routes.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { explainProcessing } from './explanation.ts';

export interface SarifUpload {
  readonly repository: Repository;
  /** From `packSarif`, without suppressed results: code scanning would open alerts for them. */
  readonly packed: Buffer;
  readonly commitSha: string;
  /** From `sarifSubject`. */
  readonly ref: string;
  /** Where absolute paths start: `file:///…`. */
  readonly checkoutUri?: string;
  readonly startedAt?: Date;
  readonly toolName?: string;
}

export interface Processed {
  /** `pending`: not processed yet; it will be without us. */
  readonly status: 'complete' | 'pending' | 'failed';
  readonly id: string;
  /** Of `failed`: what GitHub says and what it means. */
  readonly errors: readonly string[];
}

/** When to look whether GitHub is done: three minutes in all. Milliseconds between looks. */
const LOOKS = [2000, 4000, 8000, ...Array.from({ length: 11 }, () => 15_000)];

type Status = Data<'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}'>;

const TIMEOUT = 120_000;

/**
 * Hands an analysis to code scanning and waits until it is processed.
 *
 * @throws GithubError when it is not taken, or code scanning is not there
 */
export async function uploadSarif(github: Github, upload: SarifUpload): Promise<Processed> {
  const { repository, packed, commitSha, ref, checkoutUri, startedAt, toolName } = upload;
  const { data } = await github.request(
    'POST /repos/{owner}/{repo}/code-scanning/sarifs',
    {
      ...where(repository),
      commit_sha: commitSha,
      ref,
      sarif: packed.toString('base64'),
      ...(checkoutUri === undefined ? {} : { checkout_uri: checkoutUri }),
      ...(startedAt === undefined ? {} : { started_at: startedAt.toISOString() }),
      ...(toolName === undefined ? {} : { tool_name: toolName }),
    },
    // A later analysis of the same tool, category and commit takes the place of the earlier.
    { isRepeatable: true, timeout: TIMEOUT },
  );
  return processed(github, repository, data.id ?? '');
}

async function processed(github: Github, repository: Repository, id: string): Promise<Processed> {
  for (const wait of LOOKS) {
    await github.clock.sleep(wait);
    const { processing_status: status, errors } = await look(github, repository, id);
    if (status === 'complete') return { status, id, errors: [] };
    if (status === 'failed') return { status, id, errors: (errors ?? []).map(explainProcessing) };
  }
  return { status: 'pending', id, errors: [] };
}

/** What was taken is there sooner or later: that it cannot be seen is no failure of the upload. */
async function look(
  github: Github,
  repository: Repository,
  id: string,
): Promise<Pick<Status, 'processing_status' | 'errors'>> {
  try {
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
      { ...where(repository), sarif_id: id },
    );
    return data;
  } catch (error) {
    if (error instanceof GithubError) return {};
    throw error;
  }
}
