import { AzureError } from '../azure-error.ts';

/** What the event says of where the job comes from. */
export interface JobOrigin {
  readonly eventName: string;
  /** Whether it is a pull request from another repository. */
  readonly isFork: boolean;
  /** Whether Dependabot set it off: its token is a fork's. */
  readonly isDependabot: boolean;
}

/** Why this job may not ask GitHub who it is. */
export function noOidcToken({ eventName, isFork, isDependabot }: JobOrigin): AzureError {
  const message = 'this job cannot get an OIDC token of GitHub’s';
  if (isFork && eventName !== 'pull_request_target')
    return new AzureError(message, {
      remedy:
        'It runs for a pull request from a fork, and GitHub gives none to those. Skip the job: if: github.event.pull_request.head.repo.fork == false',
    });
  if (isDependabot)
    return new AzureError(message, {
      remedy:
        "Dependabot set it off, and its jobs only read unless they say otherwise. Give the job permissions: id-token: write, or skip it: if: github.actor != 'dependabot[bot]'",
    });
  return new AzureError(message, {
    remedy:
      'Give the job permissions: id-token: write (and contents: read, since whatever is not named is taken away). In a reusable workflow the job that calls it needs it too',
  });
}
