import type { GithubContext } from '../context.ts';

/** What an analysis speaks of, as code scanning takes it. */
export type SarifSubject =
  | {
      readonly kind: 'subject';
      /** `refs/heads/…`, `refs/tags/…` or `refs/pull/…`. */
      readonly ref: string;
      readonly commitSha: string;
    }
  /** Code scanning has no place for it. */
  | { readonly kind: 'none'; readonly reason: string };

/**
 * The ref and commit to upload an analysis for. On a pull request it is the test merge, or the head where that is what was
 * checked out; everywhere else what the workflow runs on. Results of anything else would be shown on lines that they do
 * not belong to.
 *
 * @param checkedOut the commit that was scanned; without a word the one that is checked out by default
 */
export function sarifSubject(context: GithubContext, checkedOut?: string): SarifSubject {
  const { pullRequest, ref, sha } = context;
  const commitSha = checkedOut ?? sha;
  if (commitSha === undefined) return none('The commit is not known');
  if (pullRequest !== undefined && commitSha === pullRequest.headSha)
    return { kind: 'subject', ref: `refs/pull/${pullRequest.number}/head`, commitSha };
  if (ref === undefined || !/^refs\/(?:heads|tags|pull)\//u.test(ref))
    return none('The workflow runs on no branch, tag or pull request');
  if (commitSha !== sha)
    return none(
      `What was scanned, ${short(commitSha)}, is not the commit that the workflow runs on, ${short(sha)}`,
    );
  return { kind: 'subject', ref, commitSha };
}

/** The page with the alerts of a ref. */
export function alertsUrl(context: GithubContext, ref: string): string | undefined {
  const { repository, serverUrl } = context;
  if (repository === undefined) return undefined;
  const pull = /^refs\/pull\/(\d+)\//u.exec(ref)?.[1];
  const branch = /^refs\/heads\/(.+)$/u.exec(ref)?.[1];
  const filter = pull ? ` pr:${pull}` : branch ? ` branch:${branch}` : '';
  const query = encodeURIComponent(`is:open${filter}`).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${serverUrl}/${repository.fullName}/security/code-scanning?query=${query}`;
}

function none(reason: string): SarifSubject {
  return { kind: 'none', reason };
}

function short(sha = 'none'): string {
  return sha.slice(0, 12);
}
