import { readLimit, type Refusal } from '../client/limits.ts';
import { GithubError, type GithubErrorDetails } from './github-error.ts';
import { isGrantable, type Permission, permissionFor } from './permissions.ts';
import { words } from './words.ts';

/** An answer that is not a success, and to what. `message` is already free of secrets. */
export interface Answered extends Refusal {
  readonly route: string;
  readonly isAuthenticated: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Features that are off, by GitHub's words for it. */
const OFF =
  /(?:advanced|code) security must be enabled|not enabled|(?:is|are|been) disabled|not available|not supported|must be enabled|read-only|is locked/iu;

/** Turns an answer of GitHub's into what the user can do about it. */
export function explain(answered: Answered): GithubError {
  const { status, headers, route } = answered;
  const said = words(answered.message);
  const requestId = headers['x-github-request-id'];
  const known = { status, ...(requestId === undefined ? {} : { requestId: words(requestId) }) };
  const failed = (message: string, details: GithubErrorDetails): GithubError =>
    new GithubError(`${message}: ${route}: ${status} ${said}`, { ...known, ...details });

  const limit = readLimit(answered, answered.now);
  if (limit !== undefined) return limited(limit.until, known, answered);
  if (status === 401)
    return failed(answered.isAuthenticated ? 'GitHub does not know the token' : 'No token', {
      kind: 'denied',
      remedy: answered.isAuthenticated
        ? 'It may have expired or belong to another server: give the one of this job, github.token.'
        : 'Give the input token the value of github.token.',
    });
  if (OFF.test(said) && [403, 404, 410].includes(status))
    return failed('GitHub does not offer this here', {
      kind: 'unavailable',
      remedy: 'Turn the feature on in the settings of the repository, or leave this output off.',
    });
  if (status === 403) return denied(known, answered, said);
  if (status === 404 || status === 410 || status === 451)
    return failed('GitHub has no such thing', {
      kind: 'not-found',
      remedy: 'Where it exists, the token may not see it, or this server does not offer it.',
    });
  if (status >= 500 || status === 408)
    return failed('GitHub is in trouble', {
      kind: 'unreachable',
      remedy: 'Run the job again; see githubstatus.com.',
      mayHaveHappened: status !== 503,
    });
  return failed('GitHub refused what it was sent', {
    kind: 'rejected',
    remedy: 'This is most likely a defect of Gatehouse: please report it with these words.',
  });
}

/** A limit that is not worth waiting for. */
export function limited(
  until: number | undefined,
  details: Partial<GithubErrorDetails>,
  { route }: Pick<Answered, 'route'>,
): GithubError {
  const date = until === undefined || Number.isNaN(new Date(until).getTime()) ? undefined : until;
  const when = date === undefined ? 'later' : `after ${new Date(date).toISOString()}`;
  return new GithubError(`GitHub takes no more requests of this token for now: ${route}`, {
    ...details,
    kind: 'limited',
    remedy: `Run the job again ${when}.`,
    ...(date === undefined ? {} : { until: new Date(date) }),
  });
}

/** GitHub's words for a token that lacks a permission; it has others for what nobody may do. */
const LACKING = /not accessible by|must have|permission/iu;

const ONLY_APPS = /authenticate via a GitHub App/iu;

function denied(known: Partial<GithubErrorDetails>, answered: Answered, said: string): GithubError {
  const { route, headers } = answered;
  const permission = LACKING.test(said)
    ? permissionFor(route, headers['x-accepted-github-permissions'])
    : undefined;
  return new GithubError(`The token may not do this: ${route}: 403 ${said}`, {
    ...known,
    kind: 'denied',
    remedy: ONLY_APPS.test(said)
      ? 'Give the token of the workflow, github.token: only apps can do this.'
      : remedyFor(permission),
    ...(permission === undefined ? {} : { permission }),
  });
}

function remedyFor(permission: Permission | undefined): string {
  if (permission === undefined) return 'Give a token that may, or leave this output off.';
  if (!isGrantable(permission))
    return `The token of a workflow cannot have '${permission}': a GitHub App or a person's token can.`;
  return `Add '${permission}' to the permissions of the job; on a pull request from a fork no workflow can have it.`;
}
