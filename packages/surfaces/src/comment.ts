import { runUrl, upsertComment, type Author, type Github } from '@gatehouse/github';
import { composeComment, hasSection, renderSection, type CommentSection } from '@gatehouse/report';
import {
  keyOf,
  linksTo,
  reportedCommit,
  subjectOf,
  titleOf,
  type Publication,
} from './publication.ts';
import type { SurfaceResult } from './result.ts';

/** One comment for the whole suite: whichever action comes first makes it, each owns its section. */
const MARKER = '<!-- gatehouse:comment -->';

/** GitHub counts otherwise than it says now and then: this fits by any count. */
const SHORT_LIMIT = 20_000;

export interface Commented {
  readonly result: SurfaceResult;
  /** Who we turned out to be. */
  readonly author: Author;
}

/** Puts the action's section into the comment of the suite. @throws GithubError */
export async function writeComment(
  github: Github,
  publication: Publication,
  author: Author,
): Promise<Commented> {
  const { context } = publication;
  const { repository, pullRequest, run } = context;
  const commit = reportedCommit(publication);
  if (repository === undefined || pullRequest === undefined || commit === undefined)
    return {
      result: { surface: 'comment', state: 'left-out', reason: 'there is no pull request' },
      author,
    };
  const stamp = { commit, run: run?.id ?? 0, attempt: run?.attempt ?? 1 };
  const key = keyOf(subjectOf(publication));
  const section = sectionOf(publication);
  const written = await upsertComment(github, {
    repository,
    number: pullRequest.number,
    marker: MARKER,
    author,
    compose: (existing, form) =>
      composeComment(existing, {
        marker: MARKER,
        key,
        stamp,
        section,
        ...(form === 'short' && { limit: SHORT_LIMIT }),
      }),
    stands: (body) => hasSection(body, key, stamp),
  });
  const result: SurfaceResult = {
    surface: 'comment',
    state: 'written',
    url: written.url,
    ...(!written.isStanding && {
      isPartial: true,
      note: 'Other jobs kept writing over the comment: the section of this action may be missing',
    }),
  };
  return { result, author: written.author };
}

function sectionOf(publication: Publication): CommentSection {
  const { context, outcome } = publication;
  const commit = reportedCommit(publication);
  const run = runUrl(context);
  return renderSection(outcome, {
    ...linksTo(publication),
    title: titleOf(subjectOf(publication)),
    ...(commit !== undefined && { commit }),
    ...(run !== undefined && { links: [{ label: 'Run and job summary', address: run }] }),
  });
}
