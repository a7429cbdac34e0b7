import type { Repository } from '../context.ts';
import type { Github } from '../client/github.ts';
import { where } from '../client/where.ts';
import { GithubError } from '../errors/github-error.ts';
import { type Author, isBy } from '../identity.ts';
import { writeMark } from './marker.ts';
import { type OwnComment, type Plan, planSuggestions, type Suggestion } from './plan.ts';

export interface SuggestionWish {
  readonly repository: Repository;
  /** Of the pull request. */
  readonly number: number;
  /** The commit whose lines the suggestions speak of. */
  readonly headSha: string;
  readonly author: Author;
  /** Of the action: `iac`. */
  readonly scope: string;
  readonly suggestions: readonly Suggestion[];
  /** The fingerprints of all findings that are still there, with a suggestion or without. */
  readonly open: ReadonlySet<string>;
  /** Without a word 30: a review is to be read. */
  readonly maximum?: number;
}

export interface MadeSuggestions {
  readonly made: number;
  /** How many more could have been made. */
  readonly more: number;
  /** Their lines are not part of the pull request's diff. */
  readonly outside: number;
  /** Earlier suggestions that now say that they are fixed. */
  readonly fixed: number;
  /** The pull request has gone on to another commit: nothing was written, its own run will. */
  readonly isStale: boolean;
}

const MAXIMUM = 30;

/** Earlier comments edited in one run: the next one goes on. */
const MAXIMUM_EDITS = 50;

/** A pull request has up to 3,000 files and any number of comments. */
const MAXIMUM_PAGES = 50;

/**
 * Offers fixes on the lines of a pull request's diff: all new ones in one review, none of them twice, and those of before
 * whose finding is gone say in which commit.
 *
 * @throws GithubError when they cannot be read or written
 */
export async function suggest(github: Github, wish: SuggestionWish): Promise<MadeSuggestions> {
  const plan = await look(github, wish);
  if (plan.made.length === 0 && plan.fixed.length === 0) return count(plan);
  if (await isStale(github, wish))
    return { ...count(plan), made: 0, more: 0, fixed: 0, isStale: true };
  for (const comment of plan.fixed.slice(0, MAXIMUM_EDITS)) await sayFixed(github, wish, comment);
  if (plan.made.length === 0) return count(plan);
  try {
    await review(github, wish, plan);
    return count(plan);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    // The head may have moved while we were writing: then GitHub cannot place the comments.
    if (error.kind === 'rejected' && (await isStale(github, wish)))
      return { ...count(plan), made: 0, more: 0, isStale: true };
    if (!error.mayHaveHappened) throw error;
    const again = await look(github, wish);
    if (again.made.length === plan.made.length) await review(github, wish, again);
    return count(plan);
  }
}

async function sayFixed(
  github: Github,
  { repository, headSha }: SuggestionWish,
  { id, mark }: Plan['fixed'][number],
): Promise<void> {
  try {
    await github.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
      ...where(repository),
      comment_id: id,
      body: `${writeMark({ ...mark, isFixed: true })}\nFixed in ${headSha}.`,
    });
  } catch (error) {
    // Somebody has deleted it since we looked.
    if (!(error instanceof GithubError && error.kind === 'not-found')) throw error;
  }
}

function count({ made, more, outside, fixed }: Plan): MadeSuggestions {
  return {
    made: made.length,
    more,
    outside,
    fixed: Math.min(fixed.length, MAXIMUM_EDITS),
    isStale: false,
  };
}

async function look(github: Github, wish: SuggestionWish): Promise<Plan> {
  const at = { ...where(wish.repository), pull_number: wish.number };
  const pages = { maximumPages: MAXIMUM_PAGES };
  const comments = await github.paginate(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    at,
    (items) => items,
    pages,
  );
  const own: OwnComment[] = comments.items.filter(({ user }) => isBy(wish.author, user));
  const files =
    wish.suggestions.length === 0
      ? []
      : (
          await github.paginate(
            'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
            at,
            (items) => items,
            pages,
          )
        ).items;
  const { scope, suggestions, open, maximum = MAXIMUM } = wish;
  return planSuggestions({ scope, suggestions, open, files, comments: own, maximum });
}

async function isStale(github: Github, wish: SuggestionWish): Promise<boolean> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...where(wish.repository),
    pull_number: wish.number,
  });
  return data.head.sha !== wish.headSha;
}

async function review(github: Github, wish: SuggestionWish, plan: Plan): Promise<void> {
  const { more } = plan;
  const rest = more === 1 ? '1 more fix is' : `${more} more fixes are`;
  await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...where(wish.repository),
    pull_number: wish.number,
    commit_id: wish.headSha,
    event: 'COMMENT',
    ...(more === 0 ? {} : { body: `${rest} not shown here: see the report of the run.` }),
    comments: plan.made.map(({ path, startLine, endLine, body, key }) => ({
      path,
      body: `${writeMark({ scope: wish.scope, key, isFixed: false })}\n${body}`,
      line: endLine,
      side: 'RIGHT',
      ...(startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {}),
    })),
  });
}
