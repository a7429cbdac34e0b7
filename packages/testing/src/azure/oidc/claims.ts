import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import type { KnownJob } from './job.ts';
import { type SubjectForm, subjectOf } from './subject.ts';

interface Issue {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: SubjectForm;
  /** Seconds since 1970. */
  readonly from: number;
  readonly until: number;
}

/** What GitHub says of a job (docs.github.com, OpenID Connect reference, "OIDC token claims"). */
export function claimsOf(job: KnownJob, issue: Issue): JWTPayload {
  const [owner = ''] = job.repository.split('/');
  const workflowRef = `${job.repository}/${job.workflowPath}@${job.ref}`;
  const claims = {
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: owner,
    repository_owner_id: job.ownerId,
    repository_id: job.repositoryId,
    repository_visibility: job.visibility,
    run_id: '9876543210',
    run_number: '12',
    run_attempt: '1',
    check_run_id: '50123456789',
    actor: job.actor,
    actor_id: '583231',
    workflow: job.workflow,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    event_name: job.event,
    ref_protected: 'true',
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    workflow_ref: workflowRef,
    workflow_sha: job.sha,
    job_workflow_ref: job.reusableWorkflow ?? workflowRef,
    job_workflow_sha: job.sha,
    runner_environment: job.runner,
    ...(job.environment === undefined ? {} : { environment: job.environment }),
  };
  return {
    jti: randomUUID(),
    sub: subjectOf(job, issue.subject, claims),
    aud: issue.audience,
    ...claims,
    iss: issue.issuer,
    nbf: issue.from,
    exp: issue.until,
    iat: issue.from,
  };
}
