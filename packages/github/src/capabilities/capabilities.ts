import type { GithubContext } from '../context.ts';
import { isOfDefaultBranch } from '../default-branch.ts';
import { sarifSubject } from '../code-scanning/subject.ts';
import { type Surface, SURFACES } from './surface.ts';

/** Whether something can be written, as far as it is certain without asking GitHub. */
export type Capability =
  /** If the job grants the permission. */
  | { readonly surface: Surface; readonly state: 'possible'; readonly reason?: string }
  /** There is nothing to write on. */
  | { readonly surface: Surface; readonly state: 'not-applicable'; readonly reason: string }
  /** GitHub will refuse, whatever the job grants. */
  | { readonly surface: Surface; readonly state: 'denied'; readonly reason: string };

export interface Circumstances {
  readonly hasToken: boolean;
  /** The commit that was scanned; without a word the one that is checked out by default. */
  readonly checkedOut?: string;
}

/** On these a workflow runs in the base repository, with its token, though a fork may have caused it. */
const TRUSTED_EVENTS: readonly (string | undefined)[] = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
];

/** What can be written on this event. */
export function capabilities(
  context: GithubContext,
  circumstances: Circumstances,
): readonly Capability[] {
  return SURFACES.map((surface) => capability(surface, context, circumstances));
}

function capability(
  surface: Surface,
  context: GithubContext,
  { hasToken, checkedOut }: Circumstances,
): Capability {
  const missing = notApplicable(surface, context, checkedOut);
  if (missing !== undefined) return { surface, state: 'not-applicable', reason: missing };
  if (!hasToken) return { surface, state: 'denied', reason: 'No token was given to this step' };
  const { eventName, pullRequest } = context;
  const isTrusted = TRUSTED_EVENTS.includes(eventName);
  if (pullRequest?.isFork === true && !isTrusted)
    return { surface, state: 'denied', reason: forkReason(surface) };
  if (pullRequest?.isDependabot === true && !isTrusted)
    return {
      surface,
      state: 'possible',
      reason: "Dependabot's token only reads where the job does not grant more by permissions",
    };
  return { surface, state: 'possible' };
}

function notApplicable(
  surface: Surface,
  context: GithubContext,
  checkedOut: string | undefined,
): string | undefined {
  const { eventName, pullRequest, repository, sha } = context;
  if (repository === undefined) return 'This is no run of a workflow on GitHub';
  switch (surface) {
    case 'check-run':
      return (pullRequest?.headSha ?? sha) === undefined ? 'The commit is not known' : undefined;
    case 'comment':
    case 'suggestions':
      if (pullRequest !== undefined) return undefined;
      return eventName === 'merge_group'
        ? 'A merge queue tests commits, not one pull request'
        : `The event ${eventName ?? 'of this run'} has no pull request`;
    case 'code-scanning': {
      const subject = sarifSubject(context, checkedOut);
      return subject.kind === 'none' ? subject.reason : undefined;
    }
    case 'issue':
      if (!isOfDefaultBranch(context))
        return `Only a run for the default branch keeps it, not one for ${eventName ?? 'nothing'} of ${context.ref ?? 'no branch'}`;
      return checkedOut === undefined || checkedOut === sha
        ? undefined
        : 'What was scanned is not the commit that the workflow runs on';
  }
}

function forkReason(surface: Surface): string {
  const readOnly = 'The token of a pull request from a fork can only read';
  return surface === 'code-scanning'
    ? `${readOnly}; a step with github/codeql-action/upload-sarif and the SARIF file of this one can upload all the same`
    : readOnly;
}
