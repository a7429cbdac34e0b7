import type { GithubContext } from '../context.ts';
import type { GithubError } from '../errors/github-error.ts';
import { isGrantable, type Permission } from '../errors/permissions.ts';
import { NAMES, NEEDS, type Surface } from './surface.ts';

/** A surface that could not be written. */
export interface SurfaceFailure {
  readonly surface: Surface;
  readonly error: GithubError;
}

export interface MissingNotice {
  readonly message: string;
  /** What to add to the job. */
  readonly permission?: Permission;
}

/**
 * What became of surfaces that could not be written, in as few notices as can be: one for each missing permission with
 * the line to add, one for each other cause.
 */
export function foldFailures(
  failures: readonly SurfaceFailure[],
  context: Pick<GithubContext, 'pullRequest'>,
): readonly MissingNotice[] {
  const groups = new Map<string, SurfaceFailure[]>();
  for (const failure of failures) {
    const { error } = failure;
    const cause = lackOf(failure) ?? (error.kind === 'limited' ? 'limited' : error.message);
    groups.set(cause, [...(groups.get(cause) ?? []), failure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [noticeOf(first, group, context)];
  });
}

/** What writing takes, also where the reading before it was refused. */
function lackOf({ surface, error: { permission } }: SurfaceFailure): Permission | undefined {
  return permission !== undefined && isGrantable(permission) ? NEEDS[surface] : permission;
}

function noticeOf(
  first: SurfaceFailure,
  group: readonly SurfaceFailure[],
  { pullRequest }: Pick<GithubContext, 'pullRequest'>,
): MissingNotice {
  const subject = enumerate([...new Set(group.map(({ surface }) => surface))]);
  const { error } = first;
  const permission = lackOf(first);
  if (permission === undefined)
    return { message: `${subject} could not be written. ${error.message}. ${error.remedy ?? ''}` };
  const lacks = `${subject} could not be written: the token lacks '${permission}'.`;
  if (pullRequest?.isFork === true)
    return {
      message: `${lacks} On a pull request from a fork no workflow can have it.`,
      permission,
    };
  if (!isGrantable(permission))
    return { message: `${lacks} The token of a workflow cannot have it.`, permission };
  const lines = permissionLines('contents: read', permission);
  return { message: `${lacks} Add it to the permissions of the job:\n\n${lines}`, permission };
}

/** The YAML to add to a job. Naming one permission takes all others away, so the checkout's is named too. */
export function permissionLines(...permissions: readonly Permission[]): string {
  return ['permissions:', ...[...new Set(permissions)].map((line) => `  ${line}`)].join('\n');
}

function enumerate(surfaces: readonly Surface[]): string {
  const names = surfaces.map((surface, index) =>
    index === 0 ? NAMES[surface] : NAMES[surface].replace(/^The/u, 'the'),
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
