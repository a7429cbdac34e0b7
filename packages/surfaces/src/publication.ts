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

/** What tells the jobs apart that report on one commit: each has a section, a check run and alerts of its own. */
export interface Subject {
  /** As the workflow names the action: `iac-scan`. */
  readonly action: string;
  /** The parts of the repository that are scanned; empty for all of it. */
  readonly scopes: readonly string[];
  /** The configuration that was named in place of the repository's own, from its root. */
  readonly config?: string | undefined;
}

export function subjectOf({ action, outcome }: Pick<Publication, 'action' | 'outcome'>): Subject {
  return { action, scopes: scopesOf(outcome), config: outcome.config };
}

/** For programs: `iac-scan`, `iac-scan/apps/web`, `iac-scan/apps/web/config=ci/strict.yml`. */
export function keyOf({ action, scopes, config }: Subject): string {
  return [action, ...scopes, ...(config === undefined ? [] : [`config=${config}`])].join('/');
}

/** For people: `iac-scan of apps/web by ci/strict.yml`. */
export function titleOf({ action, scopes, config }: Subject): string {
  return [
    action,
    ...(scopes.length === 0 ? [] : [`of ${scopes.join(', ')}`]),
    ...(config === undefined ? [] : [`by ${config}`]),
  ].join(' ');
}

/** The parts of the repository that were scanned, each once and in order; empty for all of it. */
function scopesOf({ scans }: Outcome): readonly string[] {
  return [...new Set(scans.map(({ scope }) => scope).filter((scope) => scope !== ''))].sort();
}

/** The commit that reports speak of: on a pull request its head, since nobody knows the test merge by its name. */
export function reportedCommit({ context, checkedOut }: Publication): string | undefined {
  return context.pullRequest?.headSha ?? context.mergeGroup?.headSha ?? checkedOut ?? context.sha;
}

/** Links to lines of the commit that was scanned. */
export function linksTo({ context, checkedOut }: Publication): {
  fileUrl: (location: Location) => string | undefined;
} {
  const at = checkedOut === undefined ? context : { ...context, sha: checkedOut };
  return { fileUrl: (location) => fileUrl(at, location) };
}
