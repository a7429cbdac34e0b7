import { suggest, type Author, type Github } from '@gatehouse/github';
import { renderSuggestions } from '@gatehouse/report';
import { keyOf, subjectOf, type Publication } from './publication.ts';
import type { SurfaceResult } from './result.ts';

/** Offers the fixes that are certain on the lines of the diff. @throws GithubError */
export async function writeSuggestions(
  github: Github,
  publication: Publication,
  author: Author,
): Promise<SurfaceResult> {
  const { context, outcome, textOf } = publication;
  const { repository, pullRequest } = context;
  if (repository === undefined || pullRequest === undefined)
    return { surface: 'suggestions', state: 'left-out', reason: 'there is no pull request' };
  const { made, isStale } = await suggest(github, {
    repository,
    number: pullRequest.number,
    headSha: pullRequest.headSha,
    author,
    scope: keyOf(subjectOf(publication)),
    suggestions: renderSuggestions(outcome, textOf).map((each) => ({
      ...each,
      original: linesOf(textOf(each.path), each.startLine, each.endLine),
    })),
    open: new Set(outcome.open.map(({ fingerprint }) => fingerprint)),
  });
  if (isStale)
    return {
      surface: 'suggestions',
      state: 'left-out',
      reason: 'the pull request has gone on to another commit, whose run makes them',
    };
  return made > 0
    ? { surface: 'suggestions', state: 'written', url: pullUrl(publication) }
    : { surface: 'suggestions', state: 'left-out', reason: 'no new fix is certain' };
}

function linesOf(text = '', startLine: number, endLine: number): string[] {
  return text.split(/\r\n|\r|\n/u).slice(startLine - 1, endLine);
}

function pullUrl({ context: { serverUrl, repository, pullRequest } }: Publication): string {
  return `${serverUrl}/${repository?.fullName ?? ''}/pull/${pullRequest?.number ?? ''}/files`;
}
