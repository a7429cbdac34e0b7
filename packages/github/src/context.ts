import { UserError } from '@gatehouse/findings';
import { type EventName, readEventName } from './event-name.ts';
import { type PullRequest, readPullRequest } from './pull-request.ts';
import {
  isFullName,
  isLabel,
  isLogin,
  isPath,
  isRef,
  isRunnerName,
  isServerUrl,
  isSha,
} from './shapes.ts';
import { Payload, type ReadFile } from './webhook-payload.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
}

export interface Run {
  /** Unique within the server, equal for all attempts. */
  readonly id: number;
  /** From 1. */
  readonly attempt: number;
  /** From 1 within the workflow. */
  readonly number: number;
}

/** The commit that a merge queue would put on the base branch. */
export interface MergeGroup {
  readonly headSha: string;
  readonly baseSha: string;
  readonly headRef?: string;
  readonly baseRef?: string;
}

/** Commits that came onto a branch. */
export interface Push {
  /** The tip before; absent for a new branch. */
  readonly before?: string;
}

/**
 * Where and why a workflow runs. What is missing or does not have the shape that it should is absent; nothing is there
 * but the servers' addresses when nothing runs on GitHub at all.
 */
export interface GithubContext {
  readonly eventName?: EventName | 'other';
  readonly repository?: Repository;
  /** What was checked out by default: on `pull_request` the test merge, not the head. */
  readonly sha?: string;
  /** In full: `refs/heads/main`. */
  readonly ref?: string;
  readonly actor?: string;
  readonly run?: Run;
  /** Without a slash at the end, like the other two. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Absolute path of the checked-out repository. */
  readonly workspace?: string;
  readonly workflow?: string;
  /** The key of the job in its workflow. */
  readonly job?: string;
  /** The name of the machine that does the job, as GitHub's API lists it. */
  readonly runner?: string;
  readonly defaultBranch?: string;
  readonly pullRequest?: PullRequest;
  readonly mergeGroup?: MergeGroup;
  readonly push?: Push;
  /** Why nothing is known of the event though there is a file that should tell. */
  readonly unreadEvent?: UserError;
}

/**
 * Reads the default environment variables of a workflow run (docs.github.com, "Variables reference") and the payload of
 * its event. Never throws: what cannot be read is `unreadEvent`.
 */
export function readContext(
  env: Readonly<Record<string, string | undefined>>,
  readFile: ReadFile,
): GithubContext {
  const variable = (name: string, shape: (text: string) => boolean): string | undefined => {
    const value = env[name];
    return value !== undefined && shape(value) ? value : undefined;
  };
  const { payload, unreadEvent } = readPayload(env['GITHUB_EVENT_PATH'] ?? '', readFile);
  const fullName =
    variable('GITHUB_REPOSITORY', isFullName) ??
    payload.at('repository', 'full_name').text(isFullName);
  const actor = variable('GITHUB_ACTOR', isLogin);
  const server = (name: string): string | undefined =>
    variable(name, isServerUrl)?.replace(/\/+$/u, '');
  return present({
    eventName: readEventName(env['GITHUB_EVENT_NAME']),
    repository: fullName === undefined ? undefined : toRepository(fullName),
    sha: variable('GITHUB_SHA', isSha),
    ref: variable('GITHUB_REF', isRef),
    actor,
    run: readRun(env),
    serverUrl: server('GITHUB_SERVER_URL') ?? 'https://github.com',
    apiUrl: server('GITHUB_API_URL') ?? 'https://api.github.com',
    graphqlUrl: server('GITHUB_GRAPHQL_URL') ?? 'https://api.github.com/graphql',
    workspace: variable('GITHUB_WORKSPACE', isPath),
    workflow: variable('GITHUB_WORKFLOW', isLabel),
    job: variable('GITHUB_JOB', isLabel),
    runner: variable('RUNNER_NAME', isRunnerName),
    defaultBranch: payload.at('repository', 'default_branch').text(isRef),
    pullRequest: readPullRequest(payload, fullName, actor),
    mergeGroup: readMergeGroup(payload.at('merge_group')),
    push: env['GITHUB_EVENT_NAME'] === 'push' ? readPush(payload) : undefined,
    unreadEvent,
  });
}

function readPayload(
  path: string,
  readFile: ReadFile,
): { readonly payload: Payload; readonly unreadEvent?: UserError } {
  if (path === '') return { payload: Payload.none };
  try {
    return { payload: Payload.read(path, readFile) };
  } catch (error) {
    if (error instanceof UserError) return { payload: Payload.none, unreadEvent: error };
    throw error;
  }
}

function toRepository(fullName: string): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, fullName };
}

function readRun(env: Readonly<Record<string, string | undefined>>): Run | undefined {
  const number = (name: string): number | undefined => {
    const value = env[name] ?? '';
    return /^[1-9]\d{0,15}$/u.test(value) ? Number(value) : undefined;
  };
  const id = number('GITHUB_RUN_ID');
  if (id === undefined || !Number.isSafeInteger(id)) return undefined;
  return {
    id,
    attempt: number('GITHUB_RUN_ATTEMPT') ?? 1,
    number: number('GITHUB_RUN_NUMBER') ?? 1,
  };
}

function readMergeGroup(group: Payload): MergeGroup | undefined {
  const headSha = group.at('head_sha').text(isSha);
  const baseSha = group.at('base_sha').text(isSha);
  if (headSha === undefined || baseSha === undefined) return undefined;
  return present({
    headSha,
    baseSha,
    headRef: group.at('head_ref').text(isRef),
    baseRef: group.at('base_ref').text(isRef),
  });
}

/** A branch that was not there before is all zeros (docs.github.com, "Webhook events and payloads"). */
function readPush(payload: Payload): Push {
  const before = payload.at('before').text(isSha);
  return before === undefined || /^0+$/u.test(before) ? {} : { before };
}

/**
 * Whether what is checked out by default is the merge that GitHub made to try a pull request: its first parent is the tip
 * of the base branch, and no author had a hand in it.
 */
export function isTestMerge({ eventName, pullRequest, ref, sha }: GithubContext): boolean {
  return (
    pullRequest !== undefined &&
    sha !== undefined &&
    eventName !== 'pull_request_target' &&
    ref === `refs/pull/${pullRequest.number}/merge`
  );
}

/** Leaves out what is undefined. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Present<T>;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
