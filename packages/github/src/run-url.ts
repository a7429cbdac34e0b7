import type { GithubContext } from './context.ts';

/** The page of the workflow run; undefined where it is not known. */
export function runUrl({ repository, run, serverUrl }: GithubContext): string | undefined {
  if (repository === undefined || run === undefined) return undefined;
  return `${serverUrl}/${repository.fullName}/actions/runs/${run.id}`;
}
