import type { KnownJob } from './job.ts';

/** How GitHub makes the claim `sub` of a repository. */
export interface SubjectForm {
  /** `repo:octo-org@123456/octo-repo@456789:…`: repositories made, renamed or moved since 2026-07-15, or opted in. */
  readonly immutable?: boolean;
  /** `include_claim_keys` of a customised template, in order: names of claims, and `repo` and `context` for the halves of the default. */
  readonly template?: readonly string[];
}

/** The claim `sub` (docs.github.com, OpenID Connect reference, "Example subject claims" to "Customizing the token claims"). */
export function subjectOf(
  job: KnownJob,
  { immutable = false, template = ['repo', 'context'] }: SubjectForm,
  claims: Readonly<Record<string, unknown>>,
): string {
  const part = (key: string): string => {
    if (key === 'repo') return immutable ? immutableRepoOf(job) : `repo:${job.repository}`;
    if (key === 'context') return contextOf(job);
    const value = claims[key];
    if (typeof value !== 'string') throw new Error(`The job has no claim '${key}' for its subject`);
    return `${key}:${escaped(value)}`;
  };
  return template.map(part).join(':');
}

function immutableRepoOf({ repository, ownerId, repositoryId }: KnownJob): string {
  const [owner = '', name = ''] = repository.split('/');
  return `repo:${owner}@${ownerId}/${name}@${repositoryId}`;
}

/** An environment goes before the event, the event before the ref. */
function contextOf({ environment, event, ref }: KnownJob): string {
  if (environment !== undefined) return `environment:${escaped(environment)}`;
  if (event === 'pull_request') return 'pull_request';
  return `ref:${escaped(ref)}`;
}

/** A colon within a value would look like one between values. */
function escaped(value: string): string {
  return value.replaceAll(':', '%3A');
}
