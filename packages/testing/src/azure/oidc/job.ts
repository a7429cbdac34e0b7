/** The job that asks for a token; GitHub's example names unless told. */
export interface Job {
  /** Full name. */
  readonly repository?: string;
  readonly ownerId?: string;
  readonly repositoryId?: string;
  readonly visibility?: 'internal' | 'private' | 'public';
  readonly ref?: string;
  readonly event?: string;
  /** The branches of a pull request. */
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly environment?: string;
  readonly actor?: string;
  readonly sha?: string;
  readonly workflow?: string;
  /** Path of the workflow that was triggered: `.github/workflows/deploy.yml`. */
  readonly workflowPath?: string;
  /** Of a reusable workflow that the job stands in: `octo-org/octo-automation/.github/workflows/oidc.yml@refs/heads/main`. */
  readonly reusableWorkflow?: string;
  readonly runner?: 'github-hosted' | 'self-hosted';
}

export type KnownJob = Required<Omit<Job, 'environment' | 'reusableWorkflow'>> &
  Pick<Job, 'environment' | 'reusableWorkflow'>;

export function knownJob(job: Job): KnownJob {
  const event = job.event ?? 'push';
  const isPull = event === 'pull_request';
  return {
    repository: 'octo-org/octo-repo',
    ownerId: '123456',
    repositoryId: '456789',
    visibility: 'private',
    ref: isPull ? 'refs/pull/7/merge' : 'refs/heads/main',
    headRef: isPull ? 'feature' : '',
    baseRef: isPull ? 'main' : '',
    actor: 'octocat',
    sha: '0123456789abcdef0123456789abcdef01234567',
    workflow: 'deploy',
    workflowPath: '.github/workflows/deploy.yml',
    runner: 'github-hosted',
    ...job,
    event,
  };
}
