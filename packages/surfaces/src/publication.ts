import type { Location, Outcome } from '@gatehouse/findings';
import { fileUrl, type GithubContext } from '@gatehouse/github';

/** What an action has to tell the people of a repository. */
export interface Publication {
  readonly context: GithubContext;
  /** As the workflow names it: `iac-scan`. */
  readonly action: string;
  readonly outcome: Outcome;
  /** The commit that was scanned, where it is known. */
  readonly checkedOut?: string;
  /** The SARIF text without suppressed results. */
  readonly sarif: string;
  /** A file as it was scanned. */
  readonly textOf: (path: string) => string | undefined;
}

/** Tells the parts of a repository that are scanned each on its own apart: `iac-scan`, or `iac-scan/apps/web`. */
export function keyOf({ action, outcome }: Publication): string {
  return [action, ...scopesOf(outcome)].join('/');
}

/**
 * For people: `iac-scan of apps/web`.
 *
 * @param scopes what is scanned, below the root; empty for all of the repository
 */
export function titleOf(action: string, scopes: readonly string[]): string {
  return scopes.length === 0 ? action : `${action} of ${scopes.join(', ')}`;
}

/** The parts of the repository that were scanned, each once and in order; empty for all of it. */
export function scopesOf({ scans }: Outcome): readonly string[] {
  return [...new Set(scans.map(({ scope }) => scope).filter((scope) => scope !== ''))].sort();
}

/** The commit that reports speak of: on a pull request its head, since nobody knows the test merge by its name. */
export function reportedCommit({ context, checkedOut }: Publication): string | undefined {
  return context.pullRequest?.headSha ?? context.mergeGroup?.headSha ?? checkedOut ?? context.sha;
}

/** The page of the workflow run. */
export function runUrl({ repository, run, serverUrl }: GithubContext): string | undefined {
  if (repository === undefined || run === undefined) return undefined;
  return `${serverUrl}/${repository.fullName}/actions/runs/${run.id}`;
}

/** Links to lines of the commit that was scanned. */
export function linksTo({ context, checkedOut }: Publication): {
  fileUrl: (location: Location) => string | undefined;
} {
  const at = checkedOut === undefined ? context : { ...context, sha: checkedOut };
  return { fileUrl: (location) => fileUrl(at, location) };
}
